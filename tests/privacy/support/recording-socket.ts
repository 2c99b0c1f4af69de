/** A WebSocket that notes every frame as it came, before anybody reads it. Has to be in place before the SDK is loaded. */

const sinks = new Map<string, (frame: Buffer) => void>()
const PlainSocket = globalThis.WebSocket

class RecordingSocket extends PlainSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols)
    const sink = sinks.get(new URL(url).searchParams.get('sessionId') ?? '')
    this.addEventListener('message', ({ data }) => sink?.(Buffer.from(data)))
  }
}

/** The frames of that session go there. */
export function record(session: string, sink: (frame: Buffer) => void): void {
  sinks.set(session, sink)
}

globalThis.WebSocket = RecordingSocket
