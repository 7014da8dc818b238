/** What people are told of what happened to them, built only from the log. */
export { notifications } from './reactions.ts'
export { listNotifications, type NotificationItem } from './list-notifications.ts'
export { countUnread } from './count-unread.ts'
export { findUnread } from './find-unread.ts'
export { markRead } from './mark-read.ts'
export { reasons, type Reason } from './rules.ts'
