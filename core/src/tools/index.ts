/** The brand's other tools, in which people sign in with their account here (OpenID Connect). */
export { createTool } from './create-tool.ts'
export { changeTool } from './change-tool.ts'
export { removeTool } from './remove-tool.ts'
export { replaceToolSecret } from './replace-tool-secret.ts'
export { hasTools, listTools, showTool, type ShownTool } from './list-tools.ts'
export { mayManageTools, mayUseTool, toolScopes, type ToolScope } from './rules.ts'

export { allowTool, refuseTool, showAsking, type Asking } from './asking.ts'
export { findPermission, listPermissions, noteToolUse, withdrawPermission } from './permissions.ts'

export { findClient } from './find-client.ts'
export { opensTool } from './tool-secret.ts'
export { vouchFor } from './vouch.ts'
export { signingKeys, type SigningKey } from './signing-keys.ts'
export {
  consumeRecord,
  findRecord,
  findRecordByUid,
  forgetGrant,
  forgetRecord,
  keepRecord,
  type RecordPayload,
} from './records.ts'
export { tendTools } from './tend-tools.ts'
