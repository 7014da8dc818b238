// Written by bin/contract.ts from docs/api/openapi.json: read it, never edit it.
export interface paths {
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags in use lately, the most used first */
        get: operations["topics.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conversations
         * @description Only of spaces that you may read, and nothing that was deleted.
         */
        get: operations["topics.list"];
        put?: never;
        /**
         * Ask a question or open a discussion
         * @description The space decides who writes there, and which kinds of conversation it takes.
         */
        post: operations["topics.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation with its opening post */
        get: operations["topics.show"];
        put?: never;
        post?: never;
        /**
         * Delete it; it can be restored
         * @description Its author may as long as nobody answered; then it is a moderator’s decision.
         */
        delete: operations["topics.remove"];
        options?: never;
        head?: never;
        /**
         * Edit its title, tags or opening post
         * @description What is not given stays as it is. What it said before stays in the history of its opening post.
         */
        patch: operations["topics.edit"];
        trace?: never;
    };
    "/topics/{id}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Restore it */
        delete: operations["topics.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/accepted-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which answer solved it
         * @description For whoever asked; for staff when the asker went away. Another answer takes the place of the first.
         */
        put: operations["topics.accept"];
        post?: never;
        /** No answer solved it */
        delete: operations["topics.unaccept"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Be told of what is new in it */
        put: operations["topics.follow"];
        post?: never;
        /** No longer be told */
        delete: operations["topics.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close it for new posts */
        put: operations["topics.lock"];
        post?: never;
        /** Open it again */
        delete: operations["topics.unlock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The opening post, then the answers: the accepted one first */
        get: operations["posts.list"];
        put?: never;
        /** Answer, or comment under `parentId` */
        post: operations["posts.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts/{postId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments under a post */
        get: operations["posts.comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts/{postId}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A post as it was typed
         * @description What an editor begins with: for whoever may change it.
         */
        get: operations["posts.source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit a post
         * @description What is not given stays as it is; title and tags belong to the opening post. What it said before stays in its history. With `If-Match` nobody writes over what they have not read.
         */
        patch: operations["posts.edit"];
        trace?: never;
    };
    "/topics/{id}/posts/{postId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a post said before */
        get: operations["posts.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Its author may until others have built on it; then it is a moderator’s decision.
         */
        delete: operations["posts.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts/{postId}/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Restore a post */
        delete: operations["posts.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{id}/posts/{postId}/votes/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Find a post useful, or thank for it
         * @description Once for each kind and person; nobody votes for their own post.
         */
        put: operations["posts.vote"];
        post?: never;
        /** Take the vote back */
        delete: operations["posts.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture, to show it in a post
         * @description The body is the file: JPEG, PNG, WebP, GIF or AVIF, 12 MB at most. It is made no longer than 1,600 pixels and drawn anew, so nothing hidden in it survives. A hundred a day.
         */
        post: operations["pictures.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spaces you may read */
        get: operations["spaces.list"];
        put?: never;
        /** Open a space */
        post: operations["spaces.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One space */
        get: operations["spaces.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a space */
        patch: operations["spaces.change"];
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, newest first */
        get: operations["people.list"];
        put?: never;
        /**
         * Bring somebody in
         * @description Their address needs no proof; they sign in by a mailed link, or with the password given here.
         */
        post: operations["people.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody, as others see them */
        get: operations["people.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Tidy somebody’s profile
         * @description What is not given stays as it is. Nobody tidies the profile of somebody more trusted.
         */
        patch: operations["people.change"];
        trace?: never;
    };
    "/people/{handle}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody asked, said and answered
         * @description Newest first, where you may read; comments are left out.
         */
        get: operations["people.posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each of their points is for */
        get: operations["people.points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give somebody another role
         * @description Owners give and take every role, managers up to moderator. The last owner stays one.
         */
        put: operations["people.giveRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Offer an imported profile to a mail address
         * @description Whoever reads the mail can make the profile theirs.
         */
        put: operations["people.offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yourself */
        get: operations["me.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your profile
         * @description What is not given stays as it is.
         */
        patch: operations["me.change"];
        trace?: never;
    };
    "/me/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What only you see of yourself */
        get: operations["me.account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your API keys, never their secrets
         * @description Keys are made and revoked in the settings, by a person who is signed in.
         */
        get: operations["me.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: operations["me.sessions"];
        put?: never;
        post?: never;
        /** Sign every browser out */
        delete: operations["me.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told */
        get: operations["me.notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark some as read, or all with null */
        put: operations["me.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you have begun to write
         * @description Seen by you alone, newest first; thrown away after 90 days.
         */
        get: operations["me.drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/drafts/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what you have begun to write
         * @description In place of what you had begun there. Sending it is another operation, and leaves the draft.
         */
        put: operations["me.keepDraft"];
        post?: never;
        /** Throw away what you have begun to write */
        delete: operations["me.throwAwayDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you want to hear of */
        get: operations["me.preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose what you want to hear of
         * @description What is not named stays as it is. `stopped` stops every mail about news, or lets them come again as the reasons say.
         */
        patch: operations["me.choose"];
        trace?: never;
    };
    "/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When and how you came in, within a year
         * @description Newest first. Nobody sees anybody else’s.
         */
        get: operations["me.signIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts elsewhere with which you sign in */
        get: operations["me.connections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** An account elsewhere opens yours no more; you are told by mail */
        delete: operations["me.disconnect"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tools that know you, and what each may know */
        get: operations["me.tools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A tool may know nothing more of you, and has to ask again */
        delete: operations["me.withdrawTool"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a passkey away; you are told by mail */
        delete: operations["me.revokePasskey"];
        options?: never;
        head?: never;
        /** Call a passkey something else */
        patch: operations["me.renamePasskey"];
        trace?: never;
    };
    "/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one browser out */
        delete: operations["me.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key, such as one that was published; it may be the one you ask with */
        delete: operations["me.revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your passkeys */
        get: operations["me.passkeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your picture
         * @description The body is the file: JPEG, PNG, WebP, GIF or AVIF, 8 MB at most. It is drawn anew as a small square, so nothing hidden in it survives.
         */
        put: operations["me.picture.change"];
        post?: never;
        /** Go without a picture */
        delete: operations["me.picture.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/community": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community itself */
        get: operations["community.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what it is called and speaks
         * @description What is not given stays as it is.
         */
        patch: operations["community.change"];
        trace?: never;
    };
    "/community/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who may join: anybody, or who is invited */
        put: operations["community.signUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/old-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a page of an imported forum lives now */
        get: operations["community.moved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/community/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the community looks */
        get: operations["community.brand.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how it looks and what it says at its door
         * @description What is not given stays as it is.
         */
        patch: operations["community.brand.change"];
        trace?: never;
    };
    "/community/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the logo
         * @description The body is the file: SVG, PNG, JPEG, WebP or AVIF, 2 MB at most. A drawing keeps its shapes and nothing else; a picture is drawn anew.
         */
        put: operations["community.brand.logo"];
        post?: never;
        /** Go without a logo */
        delete: operations["community.brand.removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations in which something was said */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures, as of a date or moment */
        get: operations["measures.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last periods of 28 days, oldest first */
        get: operations["measures.trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long a question waits
         * @description The share of questions still without an answer from another member, by hours since they were asked.
         */
        get: operations["measures.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/measures/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each figure means, in words */
        get: operations["measures.definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the machine is doing */
        get: operations["operation.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of everything an import found */
        get: operations["operation.import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often and why somebody was kept out; empty for whoever does not moderate */
        get: operations["staff.suspensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{handle}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep somebody out, or change why and until when */
        put: operations["staff.suspend"];
        post?: never;
        /** Let somebody in again */
        delete: operations["staff.restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What staff did with what is not their own, newest first */
        get: operations["staff.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first */
        get: operations["invitations.list"];
        put?: never;
        /** Invite somebody by mail, or make a link; the link is in the answer and nowhere else */
        post: operations["invitations.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation; those who came stay */
        delete: operations["invitations.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks, newest first */
        get: operations["webhooks.list"];
        put?: never;
        /** Have another program told what happens; the secret is in the answer and nowhere else */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook, and how it is doing */
        get: operations["webhooks.show"];
        put?: never;
        post?: never;
        /** Remove a webhook, its secrets and its log */
        delete: operations["webhooks.remove"];
        options?: never;
        head?: never;
        /** Change where a webhook leads and what it is told of, or switch it on or off */
        patch: operations["webhooks.change"];
        trace?: never;
    };
    "/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a webhook a new secret; the old one signs beside it for a day */
        post: operations["webhooks.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test: the answer is the id of its delivery */
        post: operations["webhooks.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a webhook was told within thirty days, newest first, with every try */
        get: operations["webhooks.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivery once more, with the same id and body */
        post: operations["webhooks.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send once more what failed since a moment: a thousand at most */
        post: operations["webhooks.replayFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tools in which people sign in with their account here, newest first */
        get: operations["tools.list"];
        put?: never;
        /**
         * Connect a tool by OpenID Connect; the secret is in the answer and nowhere else
         * @description Authorization code with PKCE (S256). The scopes: openid, profile, email, groups, offline_access. The rest is in `/.well-known/openid-configuration`.
         */
        post: operations["tools.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One connected tool */
        get: operations["tools.show"];
        put?: never;
        post?: never;
        /** Remove a tool: nobody signs in there with their account here any more */
        delete: operations["tools.remove"];
        options?: never;
        head?: never;
        /** Change what a tool is called, where it takes people back, and who may use it */
        patch: operations["tools.change"];
        trace?: never;
    };
    "/tools/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a tool a new secret; the one before opens beside it for a day */
        post: operations["tools.replaceSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "topic.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A question or discussion was opened. */
        post: operations["webhook.topic.opened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "topic.locked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It takes no more answers. */
        post: operations["webhook.topic.locked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "topic.unlocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It takes answers again. */
        post: operations["webhook.topic.unlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "topic.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A conversation was deleted. */
        post: operations["webhook.topic.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "topic.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A deleted conversation is back. */
        post: operations["webhook.topic.restored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "answer.given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody answered. */
        post: operations["webhook.answer.given"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "answer.accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An answer was marked as the one that helped. */
        post: operations["webhook.answer.accepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "answer.unaccepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** That mark was taken away. */
        post: operations["webhook.answer.unaccepted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "comment.made": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody commented on a post. */
        post: operations["webhook.comment.made"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An opening, an answer or a comment was edited. */
        post: operations["webhook.post.edited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An answer or a comment was deleted. */
        post: operations["webhook.post.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "post.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A deleted answer or comment is back. */
        post: operations["webhook.post.restored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vote.given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody found a post useful, or said thanks. */
        post: operations["webhook.vote.given"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "vote.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A vote was taken back. */
        post: operations["webhook.vote.withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "person.joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody joined, their mail address confirmed. */
        post: operations["webhook.person.joined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "person.profile-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A profile says something else. */
        post: operations["webhook.person.profile-changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "person.role-changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody has another role. */
        post: operations["webhook.person.role-changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "person.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody was kept out. */
        post: operations["webhook.person.suspended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "person.restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody suspended was let in again. */
        post: operations["webhook.person.restored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "space.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A space was made, renamed, or opened to others. */
        post: operations["webhook.space.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody tries whether it arrives. Sent on demand only. */
        post: operations["webhook.webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @enum {string} */
        Role: "visitor" | "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
        /** @description All null when the author is gone; only a name for one who is no member. */
        Author: {
            id: string | null;
            handle: string | null;
            name: string | null;
            pictureUrl: string | null;
            role: string | null;
            bot: boolean;
        };
        TopicItem: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "question" | "discussion";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            language: string;
            tags: string[];
            author: components["schemas"]["Author"];
            space: {
                /**
                 * Format: uuid
                 * @description a UUID
                 */
                id: string;
                slug: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            lastActivityAt: string;
            answersCount: number;
            usefulCount: number;
            lockedAt: string | null;
            solved: boolean;
            /** @description the first words, without markup */
            excerpt: string;
        };
        Topic: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "question" | "discussion";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            language: string;
            tags: string[];
            author: components["schemas"]["Author"];
            space: {
                /**
                 * Format: uuid
                 * @description a UUID
                 */
                id: string;
                slug: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            lastActivityAt: string;
            answersCount: number;
            usefulCount: number;
            lockedAt: string | null;
            acceptedPostId: string | null;
            acceptedAt: string | null;
            editedAt: string | null;
            deletedAt: string | null;
            follows: boolean;
            opening: components["schemas"]["Post"];
            /** @description what you may do with it */
            may: {
                [key: string]: boolean;
            };
        };
        Post: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "opening" | "answer" | "comment";
            /** @description title of its conversation */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: uuid
             * @description a UUID
             */
            topicId: string;
            /** @description the post that a comment is under */
            parentId: string | null;
            author: components["schemas"]["Author"];
            language: string;
            bodyHtml: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            editedAt: string | null;
            deletedAt: string | null;
            usefulCount: number;
            thanksCount: number;
            accepted: boolean;
            /** @description your own */
            votes: ("useful" | "thanks")[];
            commentsCount: number;
            /** @description the first of them */
            comments: components["schemas"]["Comment"][];
            /** @description what you may do with it */
            may: {
                [key: string]: boolean;
            };
        };
        Comment: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "opening" | "answer" | "comment";
            /** @description title of its conversation */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: uuid
             * @description a UUID
             */
            topicId: string;
            /** @description the post that a comment is under */
            parentId: string | null;
            author: components["schemas"]["Author"];
            language: string;
            bodyHtml: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            editedAt: string | null;
            deletedAt: string | null;
            usefulCount: number;
            thanksCount: number;
            accepted: boolean;
            /** @description your own */
            votes: ("useful" | "thanks")[];
        };
        Tag: {
            id: string;
            /** @constant */
            kind: "tag";
            title: string;
            url: string;
            topicsCount: number;
        };
        Source: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "opening" | "answer" | "comment";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            tags: string[];
            /** @description Markdown */
            body: string;
            /** @description how often it was edited */
            version: number;
        };
        Version: {
            id: string;
            /** @constant */
            kind: "version";
            title: string | null;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description Markdown */
            body: string;
            tags: string[] | null;
            /** @description null for what it says now */
            replacedAt: string | null;
            replacedBy: components["schemas"]["Author"] | null;
        };
        Picture: {
            id: string;
            /** @constant */
            kind: "picture";
            /** @description its size */
            title: string;
            /** @description for Markdown: ![words](url) */
            url: string;
            width: number;
            height: number;
        };
        Space: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "space";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            slug: string;
            description: string;
            /** @description kinds of conversation that are welcome */
            kinds: ("question" | "discussion")[];
            /**
             * @description least role that may read
             * @enum {string}
             */
            readFrom: "visitor" | "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
            /**
             * @description least role that may write
             * @enum {string}
             */
            writeFrom: "visitor" | "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
            position: number;
            archivedAt: string | null;
        };
        Person: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "person";
            /** @description the name */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            handle: string;
            role: components["schemas"]["Role"];
            aboutHtml: string;
            location: string | null;
            website: string | null;
            pictureUrl: string | null;
            languages: string[];
            interests: string[];
            timeZone: string | null;
            bot: boolean;
            /** @description imported, and not yet claimed */
            unclaimed: boolean;
            suspended: boolean;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            joinedAt: string;
            points: number;
            /** @description answers of theirs that were accepted */
            solved: number;
            /** @description different people they helped */
            helped: number;
        };
        PersonItem: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "person";
            /** @description the name */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            handle: string;
            role: components["schemas"]["Role"];
            pictureUrl: string | null;
            /** @description only for managers whose key may manage */
            email: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            joinedAt: string;
            unclaimed: boolean;
            suspended: boolean;
        };
        PostItem: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "opening" | "answer";
            /** @description title of its conversation */
            title: string;
            /** @description what that conversation is in, as RFC 5646 has it */
            topicLanguage: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: uuid
             * @description a UUID
             */
            topicId: string;
            /** @enum {string} */
            topicKind: "question" | "discussion";
            excerpt: string;
            language: string;
            space: {
                slug: string;
                name: string;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            usefulCount: number;
            accepted: boolean;
        };
        Points: {
            id: string;
            /** @constant */
            kind: "points";
            title: string;
            url: string | null;
            reason: string;
            /** @description negative when points went back */
            amount: number;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            at: string;
        };
        Account: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "account";
            /** @description the address you sign in with */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            handle: string;
            role: components["schemas"]["Role"];
            email: string;
            hasPassword: boolean;
            hasPasskey: boolean;
            locale: string | null;
            timeZone: string | null;
        };
        Key: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "key";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description how its secret ends */
            hint: string;
            scopes: string[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            expiresAt: string | null;
            expired: boolean;
            lastUsedOn: string | null;
        };
        Session: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "session";
            /** @description what the browser called itself */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            address: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            lastSeenAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            expiresAt: string;
        };
        Notification: {
            id: string;
            /** @constant */
            kind: "notification";
            /** @description title of the conversation */
            title: string;
            /** @description what that conversation is in, as RFC 5646 has it */
            topicLanguage: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            reason: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            at: string;
            read: boolean;
            actor: {
                /**
                 * Format: uuid
                 * @description a UUID
                 */
                id: string;
                handle: string;
                name: string;
                pictureUrl: string | null;
            } | null;
            /**
             * Format: uuid
             * @description a UUID
             */
            topicId: string;
            postId: string | null;
        };
        NotificationPreferences: {
            /** @constant */
            kind: "notification preferences";
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            reasons: {
                [key: string]: {
                    /**
                     * @description some minutes later and only if it is still unread, once a day, or not at all
                     * @enum {string}
                     */
                    mail: "at-once" | "daily" | "never";
                    /** @description whether devices that asked for it are told */
                    push: boolean;
                };
            };
            /** @description no mail about news is sent since then, whatever the reasons say */
            stoppedSince: string | null;
        };
        Draft: {
            /** @description `ask`, `answer TOPIC`, `comment TOPIC POST` or `edit TOPIC POST`, with the ids */
            id: string;
            /** @constant */
            kind: "draft";
            /** @description of the conversation, or what was typed as one */
            title: string;
            /** @description where one goes on with it; the settings where that place is gone */
            url: string;
            /** @description Markdown */
            body: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            savedAt: string;
        };
        Passkey: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "passkey";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            lastUsedAt: string | null;
            /** @description its counter went backwards, so it opens nothing any more */
            doubted: boolean;
        };
        SignIn: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "sign-in";
            /** @description what the browser called itself; empty when it said nothing of use */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            at: string;
            /** @description password, link, passkey or provider */
            method: string;
            twoSteps: boolean;
            /** @description the address, shortened */
            network: string;
            fromNewDevice: boolean;
        };
        Connection: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "connection";
            /** @description the provider */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description the address that the provider knows */
            email: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            lastUsedAt: string;
        };
        AllowedTool: {
            /**
             * Format: uuid
             * @description of the tool
             */
            id: string;
            /** @constant */
            kind: "allowed-tool";
            /** @description the tool */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description where it stands */
            host: string;
            /** @description what it may know */
            scopes: ("openid" | "profile" | "email" | "groups" | "offline_access")[];
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            givenAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            lastUsedAt: string;
        };
        Community: {
            /** @constant */
            id: "community";
            /** @constant */
            kind: "community";
            /** @description what it is called */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            tagline: string;
            /** @description the first is spoken when nobody asks for another; more may come */
            languages: string[];
            timeZone: string;
            /**
             * @description who may join
             * @enum {string}
             */
            signUp: "open" | "invitation";
        };
        OldAddress: {
            id: string;
            /** @constant */
            kind: "address";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
        };
        Brand: {
            /** @constant */
            id: "brand";
            /** @constant */
            kind: "brand";
            /** @constant */
            title: "Brand";
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description as #rrggbb; everything else follows from it */
            colour: string;
            /**
             * @description faces, corners and the header
             * @enum {string}
             */
            character: "editorial" | "modern" | "bold";
            /** @description what a visitor reads first */
            welcome: string;
            /** @description in Markdown; empty when there are none */
            rules: string;
            /** @description what a visitor finds at home */
            home: ("week" | "latest" | "helpers" | "solved" | "waiting" | "spaces")[];
            logoUrl: string | null;
        };
        SearchHit: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @enum {string} */
            kind: "question" | "discussion";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description the matching line as HTML: only <mark>, everything else escaped */
            highlight: string;
            /**
             * Format: uuid
             * @description the post that answers best
             */
            postId: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            postUrl: string;
            language: string;
            tags: string[];
            author: {
                id: string | null;
                handle: string | null;
                name: string | null;
                pictureUrl: string | null;
            };
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            answersCount: number;
            usefulCount: number;
            solved: boolean;
        };
        Figures: {
            /**
             * Format: date-time
             * @description everything strictly before this moment counts
             */
            at: string;
            formulaVersion: number;
            people: number;
            questions: number;
            answers: number;
            accepted: number;
            contributors28d: number;
            newcomers28d: number;
            /** @description first answer by another member; Kaplan-Meier */
            response: {
                medianHours: components["schemas"]["Share"];
                within24h: components["schemas"]["Share"];
                neverAnswered: components["schemas"]["Share"];
            };
            responseWithStaff: {
                medianHours: components["schemas"]["Share"];
                within24h: components["schemas"]["Share"];
                neverAnswered: components["schemas"]["Share"];
            };
            solvedShare: number | null;
            solvedShareReason?: string;
            newcomerReturn: {
                value: number | null;
                n: number;
                reason?: string;
                /** @enum {string} */
                answeredBy: "0" | "1" | "2" | "3+";
            }[];
            busFactor: number | null;
            busFactorReason?: string;
        };
        /** @description a figure with how many it rests on; without a value, why */
        Share: {
            value: number | null;
            n: number;
            reason?: string;
        };
        Period: {
            id: string;
            /** @constant */
            kind: "period";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            from: string;
            /**
             * Format: date-time
             * @description no longer part of it
             */
            to: string;
            contributors28d: number;
            newcomers28d: number;
            within24h: components["schemas"]["Share"];
        };
        Definition: {
            id: string;
            /** @constant */
            kind: "definition";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            en: string;
            fr: string;
            de: string;
            es: string;
            it: string;
            nl: string;
            pt: string;
        };
        Operation: {
            /** @description how far each reader of the log has come */
            readers: {
                module: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 */
                movedAt: string;
                /** @description 10,000 at most */
                behind: number;
            }[];
            /** @description events that a reader could not take; the newest fifty */
            parked: {
                module: string;
                eventId: string;
                type: string | null;
                error: string;
                tries: number;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 */
                parkedAt: string;
            }[];
            /** @description jobs that failed to the end within a month; the newest fifty */
            failedJobs: {
                id: string;
                name: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 */
                at: string;
                error: string;
            }[];
            /** @description the newest twenty */
            imports: {
                /**
                 * Format: uuid
                 * @description a UUID
                 */
                id: string;
                format: string;
                path: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 */
                startedAt: string;
                finishedAt: string | null;
            }[];
            /** @description copies of the database, as the process that answers sees them */
            replicas: {
                name: string;
                /** @enum {string} */
                state: "serves" | "away" | "behind" | "promoted" | "strayed" | "foreign";
                /** @description seconds; null: unknown, or more than a minute */
                lag: number | null;
                reads: number;
            }[];
        };
        ImportReport: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "import";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            format: string;
            source: string;
            path: string;
            startedAt: string | null;
            /** @description null while it is interrupted */
            finishedAt: string | null;
            files: {
                name: string;
                bytes: number;
                rows: number;
            }[];
            total: {
                found: number;
                imported: number;
                skipped: number;
                known: number;
                broken: number;
            };
            types: {
                type: string;
                found: number;
                imported: number;
                skipped: number;
                known: number;
                broken: number;
            }[];
            months: {
                type: string;
                month: string;
                found: number;
                imported: number;
                skipped: number;
                known: number;
                broken: number;
            }[];
            reasons: {
                type: string;
                /** @enum {string} */
                outcome: "imported" | "skipped" | "known" | "broken";
                reason: string;
                rows: number;
            }[];
            /** @description the first ten thousand */
            faults: {
                file: string;
                row: number;
                line: number;
                message: string;
                kept: boolean;
            }[];
        };
        Suspension: {
            /** Format: uuid */
            id: string;
            /** @constant */
            kind: "suspension";
            /** @description the reason, as the person was told */
            title: string;
            url: string;
            at: string;
            /** @description null: without end */
            until: string | null;
            /** @description null while it lasts */
            endedAt: string | null;
            /** @description name of who did it; null: the operator */
            by: string | null;
        };
        AuditEntry: {
            id: string;
            /** @constant */
            kind: "act";
            /** @description the event, such as person.suspended */
            title: string;
            /** @description of the conversation or the person it was about */
            url: string | null;
            at: string;
            door: ("pages" | "api" | "terminal" | "upkeep") | null;
            /** @description handle; null: the operator, or Parvis itself */
            who: string | null;
            /** @description handle */
            about: string | null;
            /** @description where a webhook leads */
            host: string | null;
            /** @description the role before */
            from: string | null;
            /** @description the role after */
            to: string | null;
            reason: string | null;
            until: string | null;
        };
        Invitation: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "invitation";
            /** @description its note, or the address it was mailed to */
            title: string;
            url: string;
            /** @enum {string} */
            role: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
            space: {
                slug: string;
                name: string;
            } | null;
            email: string | null;
            /** @enum {string} */
            state: "open" | "used" | "expired" | "withdrawn";
            createdAt: string;
            expiresAt: string;
            /** @description null: as many as come */
            mostUses: number | null;
            uses: number;
            /** @description null: the operator */
            by: {
                handle: string;
                name: string;
            } | null;
            /** @description the first twenty who came with it */
            came: {
                handle: string;
                name: string;
            }[];
        };
        Webhook: {
            /**
             * Format: uuid
             * @description a UUID
             */
            id: string;
            /** @constant */
            kind: "webhook";
            /** @description its description, or where it leads */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description where it leads */
            target: string;
            description: string;
            /** @description what it is told of */
            types: ("topic.opened" | "topic.locked" | "topic.unlocked" | "topic.deleted" | "topic.restored" | "answer.given" | "answer.accepted" | "answer.unaccepted" | "comment.made" | "post.edited" | "post.deleted" | "post.restored" | "vote.given" | "vote.withdrawn" | "person.joined" | "person.profile-changed" | "person.role-changed" | "person.suspended" | "person.restored" | "space.changed")[];
            on: boolean;
            /** @description why it is off: a person, its receiver (410 Gone), five days of failures */
            offFor: ("person" | "gone" | "failing") | null;
            /** @description null when the last delivery got through */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /** @description null: the operator */
            by: {
                handle: string;
                name: string;
            } | null;
            waiting: number;
            /** @description within thirty days */
            failed: number;
            lastDeliveredAt: string | null;
            secretMadeAt: string | null;
            /** @description until then an earlier secret signs, too */
            oldSecretUntil: string | null;
        };
        Delivery: {
            /**
             * Format: uuid
             * @description also its webhook-id
             */
            id: string;
            /** @constant */
            kind: "delivery";
            /** @description the event, such as answer.given */
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /** @description when it is tried next */
            dueAt: string | null;
            /** @description what is sent, as it is signed */
            body: string;
            /** @description the newest twenty, newest first */
            attempts: {
                /**
                 * Format: date-time
                 * @description RFC 3339, in UTC
                 */
                at: string;
                milliseconds: number;
                status: number | null;
                /** @description why there is no status, such as no-answer */
                failure: string | null;
                /** @description the first characters of the answer */
                excerpt: string;
            }[];
        };
        Tool: {
            /**
             * Format: uuid
             * @description the client_id
             */
            id: string;
            /** @constant */
            kind: "tool";
            title: string;
            /** @description path on this community, such as /c/1b2c/why-does-it-hum */
            url: string;
            /** @description what people read when they are asked */
            name: string;
            /** @description https, or http on the person’s own machine; compared letter by letter */
            redirectAddresses: string[];
            /** @description where people may be sent after they signed out there */
            logoutAddresses: string[];
            /**
             * @description who may use it: this role and more trusted ones
             * @enum {string}
             */
            leastRole: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
            /** @description false: an app that can keep none */
            hasSecret: boolean;
            secretMadeAt: string | null;
            /** @description until then an earlier secret opens, too */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, in UTC
             */
            createdAt: string;
            /** @description null: the operator */
            by: {
                handle: string;
                name: string;
            } | null;
            /** @description how many it knows */
            people: number;
            lastUsedAt: string | null;
        };
        /** @description The request is not HTTP or JSON that can be read. */
        ProblemMalformed: {
            /** @constant */
            type: "/api/problems/malformed";
            /** @constant */
            title: "Not understood";
            /** @constant */
            status: 400;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description The API key is unknown, expired or revoked, or its person suspended. */
        ProblemUnknownKey: {
            /** @constant */
            type: "/api/problems/unknown-key";
            /** @constant */
            title: "Unknown key";
            /** @constant */
            status: 401;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description Only for people who are known: send a key. */
        ProblemSignIn: {
            /** @constant */
            type: "/api/problems/sign-in";
            /** @constant */
            title: "Sign in first";
            /** @constant */
            status: 401;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description The person may not do this, or the key has not the scope for it. */
        ProblemForbidden: {
            /** @constant */
            type: "/api/problems/forbidden";
            /** @constant */
            title: "Forbidden";
            /** @constant */
            status: 403;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description It does not exist, or you may not know that it does. */
        ProblemNotFound: {
            /** @constant */
            type: "/api/problems/not-found";
            /** @constant */
            title: "Not found";
            /** @constant */
            status: 404;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description Allowed in principle, but not as things stand: `reason` is a stable name. */
        ProblemConflict: {
            /** @constant */
            type: "/api/problems/conflict";
            /** @constant */
            title: "Conflict";
            /** @constant */
            status: 409;
            /** @description a sentence for people */
            detail: string;
            reason: string;
        };
        /** @description It is no longer what you read: `current` is its ETag now. */
        ProblemChangedMeanwhile: {
            /** @constant */
            type: "/api/problems/changed-meanwhile";
            /** @constant */
            title: "Changed meanwhile";
            /** @constant */
            status: 412;
            /** @description a sentence for people */
            detail: string;
            /** @description its ETag now */
            current: string;
        };
        /** @description The body is larger than is taken here. */
        ProblemTooLarge: {
            /** @constant */
            type: "/api/problems/too-large";
            /** @constant */
            title: "Too large";
            /** @constant */
            status: 413;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
        ProblemNotJson: {
            /** @constant */
            type: "/api/problems/not-json";
            /** @constant */
            title: "Not JSON";
            /** @constant */
            status: 415;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
        ProblemInvalid: {
            /** @constant */
            type: "/api/problems/invalid";
            /** @constant */
            title: "Invalid";
            /** @constant */
            status: 422;
            /** @description a sentence for people */
            detail: string;
            /** @description sentences by field */
            issues: {
                [key: string]: string[];
            };
        };
        /** @description Too often: `Retry-After` says in how many seconds again. */
        ProblemTooMany: {
            /** @constant */
            type: "/api/problems/too-many";
            /** @constant */
            title: "Too many requests";
            /** @constant */
            status: 429;
            /** @description a sentence for people */
            detail: string;
            /** @description seconds */
            retryAfter: number;
        };
        /** @description Something broke on our side; the log of the community knows more. */
        ProblemFault: {
            /** @constant */
            type: "/api/problems/fault";
            /** @constant */
            title: "Fault";
            /** @constant */
            status: 500;
            /** @description a sentence for people */
            detail: string;
        };
        /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
        ProblemUnavailable: {
            /** @constant */
            type: "/api/problems/unavailable";
            /** @constant */
            title: "Unavailable";
            /** @constant */
            status: 503;
            /** @description a sentence for people */
            detail: string;
            /** @description seconds */
            retryAfter: number;
        };
    };
    responses: never;
    parameters: {
        /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
        IdempotencyKey: string;
        /** @description The ETag of what you read: refused (412) when it has changed since. */
        IfMatch: string;
        /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
        IfNoneMatch: string;
        /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
        Position: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong: another one as soon as anything of the answer is other. */
        ETag: string;
        /** @description Where the new thing is. */
        Location: string;
        /** @description This was answered before; nothing was done now. */
        IdempotencyReplayed: "true";
        /** @description Where there are copies of the database: carry it to read what you have just written from one of them. */
        Position: string;
        /** @description How many requests are left, and for how many seconds: `"person";r=598;t=41`. */
        RateLimit: string;
        /** @description How many requests in how many seconds: `"person";q=600;w=60`, or of an address without a key. */
        RateLimitPolicy: string;
        /** @description In how many seconds to try again. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "topics.tags": {
        parameters: {
            query?: {
                prefix?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tag"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                kind?: "question" | "discussion";
                sort?: "newest" | "active" | "unanswered" | "useful";
                space?: string;
                tag?: string;
                author?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TopicItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.open": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description a UUID
                     */
                    spaceId: string;
                    /** @enum {string} */
                    kind: "question" | "discussion";
                    title: string;
                    /** @description Markdown */
                    body: string;
                    tags?: string[];
                    /** @description guessed from the text when absent */
                    language?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "space.archived";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.show": {
        parameters: {
            query?: {
                sort?: "useful" | "oldest" | "newest";
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    title?: string;
                    /** @description Markdown */
                    body?: string;
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: post.deleted, topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "post.deleted" | "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description a UUID
                     */
                    postId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: topic.nothing-to-solve, post.deleted, topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "topic.nothing-to-solve" | "post.deleted" | "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.unaccept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "topics.unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.list": {
        parameters: {
            query?: {
                after?: string;
                sort?: "useful" | "oldest" | "newest";
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Post"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Markdown */
                    body: string;
                    /**
                     * Format: uuid
                     * @description a UUID
                     */
                    parentId?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        id: string;
                        /** @enum {string} */
                        kind: "answer" | "comment";
                        title: string;
                        /** @description path on this community, such as /c/1b2c/why-does-it-hum */
                        url: string;
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        topicId: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: post.deleted, topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "post.deleted" | "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.comments": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Comment"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.edit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Markdown */
                    body?: string;
                    title?: string;
                    tags?: string[];
                    /** @description refuse when it is not this one any more */
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: post.deleted, post.changed, topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "post.deleted" | "post.changed" | "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.history": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Version"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: post.opens-topic. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "post.opens-topic";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.vote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
                kind: "useful" | "thanks";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: post.deleted, topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "post.deleted" | "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "posts.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
                kind: "useful" | "thanks";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: topic.deleted, topic.locked, space.archived. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "topic.deleted" | "topic.locked" | "space.archived";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "pictures.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Picture"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "spaces.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Space"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "spaces.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    slug?: string;
                    description?: string;
                    readFrom?: components["schemas"]["Role"];
                    /** @enum {string} */
                    writeFrom?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                    kinds?: ("question" | "discussion")[];
                    position?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: space.slug-taken. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "space.slug-taken";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "spaces.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "spaces.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    readFrom?: components["schemas"]["Role"];
                    /** @enum {string} */
                    writeFrom?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                    kinds?: ("question" | "discussion")[];
                    position?: number;
                    newSlug?: string;
                    archived?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: space.slug-taken. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "space.slug-taken";
                    };
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                q?: string;
                role?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    /**
                     * @description member when absent; nobody gives more than they may
                     * @enum {string}
                     */
                    role?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                    password?: string;
                    /** @enum {string} */
                    locale?: "en" | "fr" | "de" | "es" | "it" | "nl" | "pt";
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: address.taken. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "address.taken";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Markdown */
                    about?: string;
                    location?: string;
                    website?: string;
                    languages?: string[];
                    interests?: string[];
                    /** @description such as Europe/Paris */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.posts": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                role?: "opening" | "answer";
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostItem"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.points": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Points"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.giveRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: person.unclaimed, role.last-owner. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "person.unclaimed" | "role.last-owner";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "people.offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: person.claimed, address.taken. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "person.claimed" | "address.taken";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Markdown */
                    about?: string;
                    location?: string;
                    website?: string;
                    languages?: string[];
                    interests?: string[];
                    /** @description such as Europe/Paris */
                    timeZone?: string;
                    handle?: string;
                    /**
                     * @description language of pages and mails
                     * @enum {string}
                     */
                    locale?: "en" | "fr" | "de" | "es" | "it" | "nl" | "pt";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: handle.taken. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "handle.taken";
                    };
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.keys": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Key"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.sessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Session"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.endSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.notifications": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[] | null;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.drafts": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.keepDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.throwAwayDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.preferences": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.choose": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    mail?: {
                        [key: string]: "at-once" | "daily" | "never";
                    };
                    push?: {
                        [key: string]: boolean;
                    };
                    stopped?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.signIns": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SignIn"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.connections": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Connection"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.tools": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AllowedTool"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.withdrawTool": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.revokePasskey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.renamePasskey": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.revokeKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.passkeys": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Passkey"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.picture.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pictureUrl: string | null;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "me.picture.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    tagline?: string;
                    languages?: ("en" | "fr" | "de" | "es" | "it" | "nl" | "pt")[];
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Community"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.signUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    way: "open" | "invitation";
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.moved": {
        parameters: {
            query: {
                path: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OldAddress"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.brand.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.brand.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    colour?: string;
                    /** @enum {string} */
                    character?: "editorial" | "modern" | "bold";
                    welcome?: string;
                    rules?: string;
                    home?: ("week" | "latest" | "helpers" | "solved" | "waiting" | "spaces")[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.brand.logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "community.brand.removeLogo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
                kind?: "question" | "discussion";
                space?: string;
                tag?: string;
                after?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "measures.figures": {
        parameters: {
            query?: {
                at?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "measures.trend": {
        parameters: {
            query?: {
                at?: string;
                periods?: number;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Period"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "measures.waiting": {
        parameters: {
            query?: {
                at?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        steps: {
                            hours: number;
                            waiting: number;
                        }[];
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "measures.definitions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Definition"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "operation.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "operation.import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "staff.suspensions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Suspension"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "staff.suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the person reads these words */
                    reason: string;
                    /** @description a moment still to come; null: without end */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: person.unclaimed, role.last-owner. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "person.unclaimed" | "role.last-owner";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "staff.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "staff.audit": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                who?: string;
                about?: string;
                type?: string;
                from?: string;
                to?: string;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "invitations.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "invitations.make": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                    /** @description where they arrive */
                    spaceId?: string | null;
                    /** @description mailed there, for this address alone */
                    email?: string | null;
                    note?: string;
                    /** @description null: as many as come */
                    uses?: number | null;
                    days?: number;
                    /**
                     * @description language of the mail
                     * @enum {string}
                     */
                    locale?: "en" | "fr" | "de" | "es" | "it" | "nl" | "pt";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        id: string;
                        url: string | null;
                        expiresAt: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: invitation.space-closed. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "invitation.space-closed";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "invitations.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description an https address */
                    target: string;
                    description?: string;
                    /** @description what it is told of */
                    types: ("topic.opened" | "topic.locked" | "topic.unlocked" | "topic.deleted" | "topic.restored" | "answer.given" | "answer.accepted" | "answer.unaccepted" | "comment.made" | "post.edited" | "post.deleted" | "post.restored" | "vote.given" | "vote.withdrawn" | "person.joined" | "person.profile-changed" | "person.role-changed" | "person.suspended" | "person.restored" | "space.changed")[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        id: string;
                        /** @description whsec_…, with which the receiver knows us */
                        secret: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: webhooks.too-many. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "webhooks.too-many";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    target?: string;
                    description?: string;
                    /** @description what it is told of */
                    types?: ("topic.opened" | "topic.locked" | "topic.unlocked" | "topic.deleted" | "topic.restored" | "answer.given" | "answer.accepted" | "answer.unaccepted" | "comment.made" | "post.edited" | "post.deleted" | "post.restored" | "vote.given" | "vote.withdrawn" | "person.joined" | "person.profile-changed" | "person.role-changed" | "person.suspended" | "person.restored" | "space.changed")[];
                    on?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description the old one leaked: it signs nothing any more */
                    atOnce?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, in UTC
                         */
                        oldUntil: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        id: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: webhook.off. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "webhook.off";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.deliveries": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        next: string | null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: webhook.off. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "webhook.off";
                    };
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhooks.replayFailed": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339, in UTC
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        more: boolean;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: webhook.off. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "webhook.off";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.list": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tool"][];
                        next: null;
                    };
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what people read when they are asked */
                    name: string;
                    /** @description https, or http on the person’s own machine; compared letter by letter */
                    redirectAddresses: string[];
                    /** @description where people may be sent after they signed out there */
                    logoutAddresses?: string[];
                    /**
                     * @description who may use it: this role and more trusted ones
                     * @enum {string}
                     */
                    leastRole?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                    /** @description false for an app that can keep none */
                    hasSecret?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description a UUID
                         */
                        id: string;
                        /** @description ts_…, the client_secret */
                        secret: string | null;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: tools.too-many. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "tools.too-many";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.show": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you have: nothing is sent (304) when it is still so. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the database that has all of it. Without this header a key always reads where it writes. */
                "Parvis-Position"?: components["parameters"]["Position"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            /** @description Still as you have it. */
            304: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.change": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read: refused (412) when it has changed since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description what people read when they are asked */
                    name?: string;
                    /** @description https, or http on the person’s own machine; compared letter by letter */
                    redirectAddresses?: string[];
                    /** @description where people may be sent after they signed out there */
                    logoutAddresses?: string[];
                    /**
                     * @description who may use it: this role and more trusted ones
                     * @enum {string}
                     */
                    leastRole?: "member" | "ambassador" | "responder" | "moderator" | "manager" | "owner";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description It is no longer what you read: `current` is its ETag now. */
            412: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemChangedMeanwhile"];
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "tools.replaceSecret": {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer comes again and nothing is done twice; with another body it is refused (422). */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description the one before leaked: it opens nothing any more */
                    atOnce?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Parvis-Position": components["headers"]["Position"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339, in UTC
                         */
                        oldUntil: string;
                    };
                };
            };
            /** @description The request is not HTTP or JSON that can be read. */
            400: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemMalformed"];
                };
            };
            /** @description The API key is unknown, expired or revoked, or its person suspended. Or: Only for people who are known: send a key. */
            401: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnknownKey"] | components["schemas"]["ProblemSignIn"];
                };
            };
            /** @description The person may not do this, or the key has not the scope for it. */
            403: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemForbidden"];
                };
            };
            /** @description It does not exist, or you may not know that it does. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotFound"];
                };
            };
            /** @description Allowed in principle, but not as things stand: `reason` is a stable name. Here: tool.public. */
            409: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemConflict"] & {
                        /** @enum {unknown} */
                        reason?: "tool.public";
                    };
                };
            };
            /** @description The body is larger than is taken here. */
            413: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooLarge"];
                };
            };
            /** @description The body is not what is taken here: JSON, unless an operation says otherwise. */
            415: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemNotJson"];
                };
            };
            /** @description What was sent does not fit: sentences by field, under the empty name for the whole. */
            422: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemInvalid"];
                };
            };
            /** @description Too often: `Retry-After` says in how many seconds again. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemTooMany"];
                };
            };
            /** @description Something broke on our side; the log of the community knows more. */
            500: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemFault"];
                };
            };
            /** @description The database does not answer just now: `Retry-After` says in how many seconds again. */
            503: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemUnavailable"];
                };
            };
        };
    };
    "webhook.topic.opened": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "topic.opened";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A question or discussion was opened. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.topic.locked": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "topic.locked";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description It takes no more answers. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.topic.unlocked": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "topic.unlocked";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description It takes answers again. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.topic.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "topic.deleted";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A conversation was deleted. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.topic.restored": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "topic.restored";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A deleted conversation is back. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.answer.given": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "answer.given";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody answered. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.answer.accepted": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "answer.accepted";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description An answer was marked as the one that helped. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who asked */
                        asker: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.answer.unaccepted": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "answer.unaccepted";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description That mark was taken away. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who asked */
                        asker: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.comment.made": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "comment.made";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody commented on a post. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.post.edited": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "post.edited";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description An opening, an answer or a comment was edited. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.post.deleted": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "post.deleted";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description An answer or a comment was deleted. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.post.restored": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "post.restored";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A deleted answer or comment is back. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.vote.given": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "vote.given";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody found a post useful, or said thanks. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                        /** @enum {string} */
                        vote: "useful" | "thanks";
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.vote.withdrawn": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "vote.withdrawn";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A vote was taken back. */
                    data: {
                        topic: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "question" | "discussion";
                            /** Format: uuid */
                            spaceId: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description whose it is; null: somebody who is gone */
                        author: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        post: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "opening" | "answer" | "comment";
                            /** @description the post that a comment is under */
                            parentId: string | null;
                            /** Format: uri */
                            url: string;
                        };
                        /** @enum {string} */
                        vote: "useful" | "thanks";
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.person.joined": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "person.joined";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody joined, their mail address confirmed. */
                    data: {
                        /** @description What they are called when it is told. */
                        person: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.person.profile-changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "person.profile-changed";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A profile says something else. */
                    data: {
                        /** @description What they are called when it is told. */
                        person: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.person.role-changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "person.role-changed";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody has another role. */
                    data: {
                        /** @description What they are called when it is told. */
                        person: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        from: string;
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.person.suspended": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "person.suspended";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody was kept out. */
                    data: {
                        /** @description What they are called when it is told. */
                        person: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                        /** @description null: without end */
                        until: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.person.restored": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "person.restored";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody suspended was let in again. */
                    data: {
                        /** @description What they are called when it is told. */
                        person: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.space.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "space.changed";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description A space was made, renamed, or opened to others. */
                    data: {
                        space: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        };
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook.webhook.test": {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every try and replay of this message: whoever has seen it has done it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is older than five minutes. */
                "webhook-timestamp": string;
                /** @description One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    type: "webhook.test";
                    /**
                     * Format: date-time
                     * @description when it happened
                     */
                    timestamp: string;
                    /** @description Somebody tries whether it arrives. Sent on demand only. */
                    data: {
                        /** Format: uuid */
                        webhookId: string;
                        /** @description who did it; null: nobody who is known, or Parvis itself */
                        actor: {
                            /** Format: uuid */
                            id: string;
                            handle: string;
                            name: string;
                            /** Format: uri */
                            url: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Tell it nothing any more: the webhook is switched off. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It arrived. Anything else, and no answer within ten seconds, is tried again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
