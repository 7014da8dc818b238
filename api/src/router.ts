import { invitations } from './invitations.ts'
import { measures } from './measures.ts'
import { people, self } from './people.ts'
import { posts } from './posts.ts'
import { search } from './search.ts'
import { spaces } from './spaces.ts'
import { staff } from './staff.ts'
import { topics } from './topics.ts'

/** Every operation, by its noun. */
export const router = { topics, posts, spaces, people, me: self, search, measures, staff, invitations }
