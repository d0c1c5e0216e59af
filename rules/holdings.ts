import { z } from 'zod'

/** As what the government holds something: as a certificate that it issued, or as data that its offices share. */
export const holdingKinds = ['e-certificate', 'shared-data'] as const

/**
 * One entry of the catalogues of e-certificates (电子证照) and shared data (共享数据): what the government already
 * holds of an applicant, so that no guide need ask for it (四免: 政府部门核发的材料原则上免提交).
 */
export const holdingSchema = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(holdingKinds),
  holder: z.string().exactOptional(),
  /** Other names under which guides ask for it. */
  aliases: z.array(z.string()).exactOptional(),
  /** What it says: 姓名, 证件号码 … */
  fields: z.array(z.string()).exactOptional(),
  scope: z.string().exactOptional(),
  since: z.string().exactOptional(),
})
export type Holding = z.infer<typeof holdingSchema>

/** What the rules need of an entry: the names by which guides may ask for the document. */
export const heldDocumentSchema = holdingSchema.pick({ name: true, kind: true, aliases: true })
export type HeldDocument = z.infer<typeof heldDocumentSchema>
