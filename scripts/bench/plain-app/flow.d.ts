declare module 'bench:flow' {
  const flow: import('../flow-file.ts').FlowFile
  export default flow
}
