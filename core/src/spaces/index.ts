/** Places to talk: who may read there, who may write, and which kinds of conversation are welcome. */
export { createSpace } from './create-space.ts'
export { changeSpace } from './change-space.ts'
export { listSpaces } from './list-spaces.ts'
export { findMovedSpace } from './find-moved-space.ts'
export { showSpace, type Space } from './show-space.ts'
export { mayManageSpaces, mayRead, mayWrite, mayWriteAtAll, visibleSpaces } from './rules.ts'
