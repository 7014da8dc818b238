import type { Reactor } from '../kernel/react.ts'
import { webhooks } from '../integrations/index.ts'
import { notifications } from '../notifications/index.ts'
import { recognition } from '../recognition/index.ts'
import { search } from '../search/index.ts'

/** Who listens to the log. `grep` an event's name for everything that follows from it; this list says in which order. */
export const reactors: readonly Reactor[] = [notifications, recognition, search, webhooks]
