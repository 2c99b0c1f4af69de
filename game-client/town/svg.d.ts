/** Icons are imported as text. */
declare module '*.svg?raw' {
  const text: string

  export = text
}
