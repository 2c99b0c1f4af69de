/** The Colyseus SDK on the same WebSocket library as the bare peer: otherwise the harness would compare two clients. */
Reflect.deleteProperty(globalThis, 'WebSocket')
export const { Client } = await import('@colyseus/sdk')
