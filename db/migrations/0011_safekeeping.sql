-- Backups that were made and drills that tried to bring one back: what an operator is asked about them.
create table safekeeping_runs (
  id uuid primary key,
  kind text not null check (kind in ('backup', 'drill')),
  started_at timestamptz not null,
  finished_at timestamptz not null,
  ok boolean not null,
  report jsonb not null
);
create index safekeeping_runs_newest on safekeeping_runs (kind, started_at desc);
