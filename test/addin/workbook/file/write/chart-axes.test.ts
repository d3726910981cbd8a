import { axesXml } from '../../../../../addin/workbook/file/write/chart-axes';
import { transitional } from '../../../../../addin/workbook/file/write/dialect';

const axes = { direction: 'bar', format: '#,##0', title: undefined } as const;

test('bars of figures that are not below zero start at zero, however little they differ', () => {
  expect(axesXml({ ...axes, fromZero: true }, transitional)).toContain('<c:min val="0"/>');
  expect(axesXml({ ...axes, fromZero: false }, transitional)).not.toContain('<c:min val');
});
