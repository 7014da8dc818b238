/** What is new, told on the devices of those who asked for it (Web Push). */
export { pushKey } from './push-key.ts'
export { addDevice } from './add-device.ts'
export { listDevices, type Device } from './list-devices.ts'
export { removeDevice } from './remove-device.ts'
export { orderPushes } from './order-pushes.ts'
export { deliverPush } from './deliver-push.ts'
