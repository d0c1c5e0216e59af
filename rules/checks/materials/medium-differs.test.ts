import { testRule } from '../../test-rule.ts'
import { mediumDiffers } from './medium-differs.ts'

const standard = { materials: [{ name: '劳动合同', medium: ['paper' as const, 'electronic' as const] }] }

testRule(mediumDiffers, {
  valid: [
    {
      name: 'the same forms',
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['paper', 'electronic'] }] },
    },
    { name: 'no forms published', standard, guide: { materials: [{ name: '劳动合同' }] } },
    {
      name: 'the standard publishes none',
      standard: { materials: [{ name: '劳动合同' }] },
      guide: { materials: [{ name: '劳动合同', medium: ['paper'] }] },
    },
  ],
  invalid: [
    {
      name: 'paper only',
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['paper'] }] },
      expect: [
        {
          place: '劳动合同/medium',
          severity: 'error',
          fixed: { materials: [{ name: '劳动合同', medium: ['paper', 'electronic'] }] },
        },
      ],
    },
    {
      name: 'electronic only',
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['electronic'] }] },
    },
    {
      // With the form restored, the original would be one too many: the fix would only move the finding.
      name: 'electronic only, with an original that the standard does not want',
      standard: {
        materials: [{ name: '劳动合同', medium: ['paper', 'electronic'], originals: 0, copies: 1 }],
      },
      guide: { materials: [{ name: '劳动合同', medium: ['electronic'], originals: 1, copies: 0 }] },
      expect: [{ place: '劳动合同/medium' }],
    },
    {
      name: 'paper for electronic',
      standard: { materials: [{ name: '照片', medium: ['electronic'] }] },
      guide: { materials: [{ name: '照片', medium: ['paper'] }] },
    },
  ],
  harmless: [
    {
      name: 'another order',
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['electronic', 'paper'] }] },
    },
    {
      name: 'electronic in addition',
      standard: { materials: [{ name: '劳动合同', medium: ['paper'] }] },
      guide: { materials: [{ name: '劳动合同', medium: ['paper', 'electronic'] }] },
    },
    {
      name: 'exempt, on paper otherwise',
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['paper'], exempt: true }] },
    },
  ],
})
