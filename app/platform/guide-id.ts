/** The id of the guide, from `guide.yaml`: the prefix of stored keys, messages and file names. */
export const guideId = import.meta.env.GUIDE_ID
