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
    ...['窗口办理的交纸质件，网上申报的传电子件', '电子版、纸质版均可', '照片不清晰的无效', '须加盖公章'].map(
      (note) => ({
        name: `a note that leaves both: ${note}`,
        standard,
        guide: { materials: [{ name: '劳动合同', medium: ['paper' as const, 'electronic' as const], note }] },
      }),
    ),
    { name: 'no forms published', standard, guide: { materials: [{ name: '劳动合同' }] } },
    {
      name: 'the standard publishes none',
      standard: { materials: [{ name: '劳动合同' }] },
      guide: { materials: [{ name: '劳动合同', medium: ['paper'] }] },
    },
  ],
  invalid: [
    ...[
      '电子版无效，须交纸质版',
      '网上上传的不算，须递交纸质件',
      '只收纸质件',
      '不接受电子文件，一律交纸质',
      '纸质件不收，仅接受电子件',
    ].map((note) => ({
      name: `a note that leaves one: ${note}`,
      standard,
      guide: { materials: [{ name: '劳动合同', medium: ['paper' as const, 'electronic' as const], note }] },
      expect: [{ place: '劳动合同/medium', path: '/materials/0' }],
    })),
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
