/** Waiting that comes to an end. */

/** The promise, or a rejection once that much time has gone by. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nothing came')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
