import type { App } from '@parvis/core/app'
import { Counter, Gauge, type Registry } from 'prom-client'

/** How the copies of the database are, as this process sees them, and how much is read from each. */
export function gaugeReplicas(replicas: NonNullable<App['replicas']>, registers: Registry[]): void {
  const serving = new Gauge({
    name: 'parvis_replica_serves',
    help: '1 when a replica answers reads; 0 with the reason when it is left out',
    labelNames: ['replica', 'state'],
    registers,
    collect() {
      this.reset()
      for (const { name, state } of replicas.show())
        this.set({ replica: name, state }, state === 'serves' ? 1 : 0)
    },
  })
  const lag = new Gauge({
    name: 'parvis_replica_lag_seconds',
    help: 'For how long at most a replica lacks something; absent when it is more than a minute, or unknown',
    labelNames: ['replica'],
    registers,
    collect() {
      this.reset()
      for (const shown of replicas.show())
        if (shown.lag !== null) this.set({ replica: shown.name }, shown.lag)
    },
  })
  const reads = new Counter({
    name: 'parvis_reads_total',
    help: 'Pages and answers that a replica may give, by where they were read',
    labelNames: ['place'],
    registers,
    collect() {
      this.reset()
      this.inc({ place: 'primary' }, replicas.elsewhere)
      for (const shown of replicas.show()) this.inc({ place: shown.name }, shown.reads)
    },
  })
  void [serving, lag, reads]
}
