import { expectTypeOf, test } from 'vitest'
import type { Label } from '../../fixtures/label.ts'
import type * as ours from '../../rules/catalog.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Report } from '../../rules/report.ts'
import type * as read from './catalog.d.ts'
import type * as written from './findings.d.ts'
import type * as labels from './labels.d.ts'

// The files beside this one are what other programs depend on. Our own shapes may extend them and must fit both ways.

type Mutable<Value> = Value extends (...args: never) => unknown
  ? Value
  : { -readonly [Key in keyof Value]: Mutable<Value[Key]> }

test('what is read is what the contract says', () => {
  expectTypeOf<ours.Guide>().toExtend<read.Guide>()
  expectTypeOf<read.Guide>().toExtend<ours.Guide>()
  expectTypeOf<ours.StandardItem>().toExtend<read.StandardItem>()
  expectTypeOf<read.StandardItem>().toExtend<ours.StandardItem>()
  expectTypeOf<ours.Directory>().toExtend<read.Directory>()
  expectTypeOf<read.Directory>().toExtend<ours.Directory>()
  expectTypeOf<ours.Agency>().toExtend<read.Agency>()
  expectTypeOf<read.Agency>().toExtend<ours.Agency>()
  expectTypeOf<ours.Config>().toExtend<read.Config>()
  expectTypeOf<read.Config>().toExtend<ours.Config>()
  expectTypeOf<ours.ElementName>().toEqualTypeOf<read.ElementName>()
  expectTypeOf<ours.Bound>().toEqualTypeOf<read.Bound>()
})

test('what is written is what the contract says', () => {
  expectTypeOf<Mutable<Finding>>().toExtend<written.Finding>()
  expectTypeOf<Mutable<Report>>().toExtend<written.Report>()
  expectTypeOf<Mutable<Label>>().toEqualTypeOf<Mutable<labels.Label>>()
})
