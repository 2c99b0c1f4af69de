/** The room that is left on the disk, as a port, so that tests can fill it. */
import { statfs } from 'node:fs/promises'

export interface Space {
  /** Bytes that we may still write. */
  free(): Promise<number>
}

/** The disk that this folder lies on. */
export function systemSpace(folder: string): Space {
  return {
    async free() {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
  }
}
