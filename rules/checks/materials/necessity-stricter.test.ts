import { testRule } from '../../test-rule.ts'
import { necessityStricter } from './necessity-stricter.ts'

testRule(necessityStricter, {
  valid: [
    {
      name: 'the same necessity',
      standard: { materials: [{ name: '照片', necessity: 'required' }] },
      guide: { materials: [{ name: '照片', necessity: 'required' }] },
    },
    {
      name: 'the guide does not publish the necessity',
      standard: { materials: [{ name: '照片', necessity: 'optional' }] },
      guide: { materials: [{ name: '照片' }] },
    },
    {
      name: 'the standard says nothing of it',
      standard: { materials: [{ name: '照片' }] },
      guide: { materials: [{ name: '照片', necessity: 'required' }] },
    },
  ],
  invalid: [
    ...[
      '所有申请人必须提供',
      '人人都要交',
      '凡申请者一律递交',
      '不管哪种情形均须递交',
      '不分情形一律提交',
    ].map((condition) => ({
      name: `a condition that everybody meets: ${condition}`,
      standard: {
        materials: [{ name: '委托书', necessity: 'optional' as const, condition: '委托他人办理的提供' }],
      },
      guide: { materials: [{ name: '委托书', necessity: 'required' as const, condition }] },
      expect: [{ severity: 'error' as const }],
    })),
    {
      name: 'an optional document required',
      standard: { materials: [{ name: '照片', necessity: 'optional' }] },
      guide: { materials: [{ name: '照片', necessity: 'required' }] },
      expect: [
        {
          message: 'required',
          place: '照片/necessity',
          path: '/materials/0/necessity',
          severity: 'error',
          fixed: { materials: [{ name: '照片', necessity: 'optional' }] },
        },
      ],
    },
    {
      name: 'what may follow later required at once',
      standard: { materials: [{ name: '照片', necessity: 'deferrable' }] },
      guide: { materials: [{ name: '照片', necessity: 'required' }] },
      expect: [{ message: 'required' }],
    },
    {
      name: 'what some have to bring asked of all',
      standard: {
        materials: [{ name: '毕业证书', necessity: 'required', condition: '毕业2年内高校毕业生提供' }],
      },
      guide: { materials: [{ name: '毕业证书', necessity: 'required' }] },
      expect: [{ message: 'unconditional', place: '毕业证书/condition' }],
    },
    {
      name: 'all of the choices asked for',
      standard: {
        materials: [
          { name: '居民身份证', anyOf: 'a' },
          { name: '社会保障卡', anyOf: 'a' },
        ],
      },
      guide: { materials: [{ name: '居民身份证' }, { name: '社会保障卡' }] },
      expect: [{ message: 'all', severity: 'error' }],
    },
  ],
  harmless: [
    {
      name: 'optional with a condition and required under that condition',
      standard: {
        materials: [{ name: '授权委托书', necessity: 'optional', condition: '委托他人办理的提供' }],
      },
      guide: { materials: [{ name: '授权委托书（委托他人办理的提供）', necessity: 'required' }] },
    },
    {
      name: 'the condition in the note',
      standard: {
        materials: [{ name: '授权委托书', necessity: 'required', condition: '委托他人办理的提供' }],
      },
      guide: { materials: [{ name: '授权委托书', necessity: 'required', note: '委托他人代办的提供。' }] },
    },
    {
      name: 'required in the standard, optional in the guide',
      standard: { materials: [{ name: '照片', necessity: 'required' }] },
      guide: { materials: [{ name: '照片', necessity: 'optional' }] },
    },
    {
      name: 'exempt, though marked as required',
      standard: { materials: [{ name: '居民身份证', necessity: 'optional' }] },
      guide: { materials: [{ name: '居民身份证', necessity: 'required', exempt: true }] },
    },
  ],
})
