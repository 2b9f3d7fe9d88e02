/** The path of a value in a file: keys and list indexes from the top. */
export type Path = readonly (string | number)[]

/** Whether a value read from YAML is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The own value of a key, or undefined; never one of the prototype. */
export function ownValue(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : ownValue(inner, String(key))),
    value,
  )
}

/** The entries of a map; none for any other value. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isMap(value) ? Object.entries(value) : []
}

/** Every string under a value, with its path. */
export function* everyString(
  value: unknown,
  path: Path = [],
): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* everyString(item, [...path, index])
  } else {
    for (const [key, item] of entriesOf(value)) yield* everyString(item, [...path, key])
  }
}
