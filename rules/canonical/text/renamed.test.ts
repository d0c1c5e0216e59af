import { describe, expect, test } from 'vitest'
import { currentName, findFormerNames } from './renamed.ts'

describe('currentName', () => {
  test.each([
    ['广州市劳动和社会保障局', '广州市人力资源社会保障局'],
    ['广州市劳动局', '广州市人力资源社会保障局'],
    ['从化市人事局', '从化市人力资源社会保障局'],
    ['从化市人事劳动和社会保障局', '从化市人力资源社会保障局'],
    ['广州市人力资源和社会保障局', '广州市人力资源社会保障局'],
    ['广州市人力资源社会保障局', '广州市人力资源社会保障局'],
    ['广州市工商行政管理局', '广州市市场监督管理局'],
    ['广州市地方税务局', '广州市税务局'],
  ])('%s is now %s', (former, current) => {
    expect(currentName(former)).toBe(current)
  })
})

describe('findFormerNames', () => {
  test.each([
    '劳动争议仲裁委员会',
    '劳动保障监察大队',
    '单位人事部门',
    '人事档案管理',
    '劳动合同',
    '国家税务总局',
    '工商银行',
    '劳动能力鉴定委员会',
    '组织人事局',
  ])('%s is no former name', (text) => {
    expect(findFormerNames(text)).toEqual([])
  })

  test('finds every former name once, in order', () => {
    const text = '持就业失业登记证到劳动和社会保障局办理'
    expect(findFormerNames(text).map(({ start, end, current }) => [text.slice(start, end), current])).toEqual(
      [
        ['就业失业登记证', '就业创业证'],
        ['劳动和社会保障局', '人力资源和社会保障局'],
      ],
    )
  })
})
