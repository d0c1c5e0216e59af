import { testRule } from '../../test-rule.ts'
import { scopeDiffers } from './scope-differs.ts'

testRule(scopeDiffers, {
  valid: [
    {
      name: 'the same scope',
      standard: { materials: [{ name: '有效身份证件' }] },
      guide: { materials: [{ name: '身份证件' }] },
    },
    {
      name: 'other documents',
      standard: { materials: [{ name: '营业执照' }] },
      guide: { materials: [{ name: '公司章程' }] },
    },
    {
      name: 'the same condition in other words',
      standard: { materials: [{ name: '授权委托书', condition: '委托他人办理的提供' }] },
      guide: { materials: [{ name: '授权委托书', condition: '由他人代办时' }] },
    },
  ],
  invalid: [
    {
      name: 'only one of the accepted documents',
      standard: { materials: [{ name: '有效身份证件' }] },
      guide: { materials: [{ name: '居民身份证' }] },
      expect: [{ message: 'narrower', place: '有效身份证件/narrower', severity: 'warning' }],
    },
    {
      name: 'a wider class than the standard names',
      standard: { materials: [{ name: '营业执照' }] },
      guide: { materials: [{ name: '法人主体资格证明' }] },
      expect: [{ message: 'wider', severity: 'warning' }],
    },
    {
      name: 'a qualified document',
      standard: { materials: [{ name: '毕业证书' }] },
      guide: { materials: [{ name: '本科毕业证书' }] },
      expect: [{ message: 'narrower' }],
    },
    {
      name: 'a longer period',
      standard: { materials: [{ name: '近3个月银行流水' }] },
      guide: { materials: [{ name: '近六个月银行流水' }] },
      expect: [{ message: 'quantity' }],
    },
    {
      name: 'one of the choices lost',
      standard: { materials: [{ name: '居民身份证或者社会保障卡' }] },
      guide: { materials: [{ name: '居民身份证' }] },
      expect: [{ message: 'choices' }],
    },
    {
      name: 'another number in the condition',
      standard: { materials: [{ name: '毕业证书', condition: '毕业2年内高校毕业生提供' }] },
      guide: { materials: [{ name: '毕业证书（毕业五年内高校毕业生提供）' }] },
      expect: [{ message: 'condition' }],
    },
    {
      name: 'a proof of residence for the household register',
      standard: { materials: [{ name: '居民户口簿' }] },
      guide: { materials: [{ name: '户籍证明' }] },
      expect: [{ message: 'near' }],
    },
  ],
  harmless: [
    {
      name: 'choices in another order and under another label',
      standard: {
        materials: [
          { name: '居民身份证', anyOf: 'a' },
          { name: '社会保障卡', anyOf: 'a' },
        ],
      },
      guide: {
        materials: [
          { name: '社保卡', anyOf: '身份凭证' },
          { name: '身份证', anyOf: '身份凭证' },
        ],
      },
    },
    {
      name: 'one more choice',
      standard: { materials: [{ name: '居民身份证' }] },
      guide: { materials: [{ name: '居民身份证（或社会保障卡）' }] },
    },
    {
      name: 'two rows of which the notes say that one is enough',
      standard: { materials: [{ name: '居民身份证或者社会保障卡' }] },
      guide: {
        materials: [
          { name: '居民身份证', note: '与社会保障卡任选其一' },
          { name: '社会保障卡', note: '与居民身份证任选其一' },
        ],
      },
    },
    {
      name: 'a number in Chinese characters',
      standard: { materials: [{ name: '毕业证书', condition: '毕业2年内高校毕业生提供' }] },
      guide: { materials: [{ name: '毕业证书', condition: '毕业两年内的高校毕业生提供' }] },
    },
  ],
})
