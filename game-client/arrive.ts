/** Arriving at a place: it is kept on the device, and the address no longer holds anything secret. */
import { type Place, rememberPlace } from './net/places.ts'
import { placeHash } from './route.ts'

/** From here on the address names the place on this device only. */
export function arrive(place: Omit<Place, 'key'>): void {
  const { key } = rememberPlace(place)
  history.replaceState(null, '', placeHash(key))
  dispatchEvent(new HashChangeEvent('hashchange'))
}
