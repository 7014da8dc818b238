-- Addresses of other programs that are told what happens here.
create table webhooks (
  id uuid primary key,
  url text not null,
  description text not null default '',
  created_at timestamptz not null,
  -- Null: the operator.
  created_by uuid references people (id) on delete set null,
  -- Null: switched off. A webhook that came from another place arrives switched off: its copy there still sends.
  on_since timestamptz,
  -- Who or what switched it off: a person, its receiver (410 Gone), or five days of failures.
  off_for text check (off_for in ('person', 'gone', 'failing')),
  -- When the first of the failures since its last success was.
  failing_since timestamptz
);
create index webhooks_newest on webhooks (created_at desc, id desc);

-- Which events it hears of, and since when: nothing older is ever sent, however often the log is read again.
create table webhook_subscriptions (
  webhook_id uuid not null references webhooks (id) on delete cascade,
  type text not null,
  since timestamptz not null,
  primary key (webhook_id, type)
);

-- Sealed in the vault, because they sign. More than one while an old one is being replaced.
create table webhook_secrets (
  webhook_id uuid not null references webhooks (id) on delete cascade,
  id uuid not null,
  secret_sealed bytea not null,
  made_at timestamptz not null,
  -- Null: the current one.
  expires_at timestamptz,
  primary key (webhook_id, id)
);

-- What a webhook is told of one event: kept for thirty days. Its id is the webhook-id that receivers know it by.
create table webhook_deliveries (
  id uuid primary key,
  webhook_id uuid not null references webhooks (id) on delete cascade,
  -- Null: a test that somebody asked for.
  event_id bigint,
  type text not null,
  -- Exactly what is signed and sent.
  body text not null,
  created_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  -- Which job may send it: one whose turn has passed does nothing.
  turn integer not null default 1,
  -- How often it has failed since it was made or last sent again by hand: how long to wait is counted by it.
  failures integer not null default 0,
  due_at timestamptz not null,
  ended_at timestamptz,
  unique (webhook_id, event_id)
);
create index webhook_deliveries_newest on webhook_deliveries (webhook_id, created_at desc, id desc);
create index webhook_deliveries_waiting on webhook_deliveries (due_at) where state = 'waiting';
create index webhook_deliveries_age on webhook_deliveries (created_at);

-- Every time it was sent, and what became of it.
create table webhook_attempts (
  delivery_id uuid not null references webhook_deliveries (id) on delete cascade,
  turn integer not null,
  at timestamptz not null,
  milliseconds integer not null,
  -- Null: nothing was answered, for the reason in `failure`.
  status integer,
  failure text,
  excerpt text not null default '',
  primary key (delivery_id, turn)
);
