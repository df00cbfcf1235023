import { describe, expect, it } from 'vitest';
import { labelTables } from '../../../lib/zoom/invitation/tables.ts';

describe('a table', () => {
  it.each([
    [
      'Course\tMeeting ID\tPasscode\nMath\t384 920 5716\t482913',
      'Course\tMeeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nCourse: Math\nPasscode: 482913',
    ],
    [
      'Course | Meeting ID | Passcode\n--- | --- | ---\nMath | 384 920 5716 | 482913',
      'Course | Meeting ID | Passcode\n\nMeeting ID: 384 920 5716\nCourse: Math\nPasscode: 482913',
    ],
    [
      '| Course | Meeting ID | Passcode |\n|---|:--|--:|\n| Math | 384 920 5716 | 482913 |\n| Art | 614 261 8345 | 735268 |\nend',
      '| Course | Meeting ID | Passcode |\n\nMeeting ID: 384 920 5716\nCourse: Math\nPasscode: 482913\n\nMeeting ID: 614 261 8345\nCourse: Art\nPasscode: 735268\nend',
    ],
    [
      'Course;Meeting ID;Passcode\nMath;384 920 5716;482913',
      'Course;Meeting ID;Passcode\n\nMeeting ID: 384 920 5716\nCourse: Math\nPasscode: 482913',
    ],
    [
      'Course,Meeting ID,Passcode\nMath,384 920 5716,482913',
      'Course,Meeting ID,Passcode\n\nMeeting ID: 384 920 5716\nCourse: Math\nPasscode: 482913',
    ],
    [
      'Course,Meeting ID,Passcode\n"Math, one",384 920 5716,482913',
      'Course,Meeting ID,Passcode\n\nMeeting ID: 384 920 5716\nCourse: Math, one\nPasscode: 482913',
    ],
    ['Course,Meeting ID,Passcode\nMath,384 920 5716', 'Course,Meeting ID,Passcode\nMath,384 920 5716'],
    [
      'Passcode\tLink\n482913\thttps://zoom.us/j/3849205716',
      'Passcode\tLink\n\nLink: https://zoom.us/j/3849205716\nPasscode: 482913',
    ],
    ['Link\tCourse\nhttps://zoom.us/j/1\tMath', 'Link\tCourse\nhttps://zoom.us/j/1\tMath'],
    ['Link\tZoom\nhttps://zoom.us/j/1\tx', 'Link\tZoom\nhttps://zoom.us/j/1\tx'],
    [
      'Meeting ID\tPasscode\n\n384 920 5716\t482913\n\n614 261 8345\t735268\n\n\nx',
      'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 482913\n\nMeeting ID: 614 261 8345\nPasscode: 735268\n\n\nx',
    ],
    ['Meeting ID\tPasscode', 'Meeting ID\tPasscode'],
    [
      'Meeting ID\t**Passcode**\n384 920 5716\t**482913**',
      'Meeting ID\t**Passcode**\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    ['Meeting ID 1\tPasscode\n384 920 5716\t482913', 'Meeting ID 1\tPasscode\n384 920 5716\t482913'],
    ['Meeting ID\tWifi password\n384 920 5716\t482913', 'Meeting ID\tWifi password\n384 920 5716\t482913'],
    [
      'Meeting ID\tPhone passcode\n384 920 5716\t482913',
      'Meeting ID\tPhone passcode\n\nMeeting ID: 384 920 5716\nPhone passcode: 482913',
    ],
    [
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
    ],
    ['Meeting ID\tPasscode\n384 920 5716\t', 'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716'],
    [
      'Course\tMeeting ID\tPasscode\n\t384 920 5716\t\n\t\t482913\nArt\t614 261 8345\t735268',
      'Course\tMeeting ID\tPasscode\n\nMeeting ID: 384 920 5716\n\nPasscode: 482913\n\nMeeting ID: 614 261 8345\nCourse: Art\nPasscode: 735268',
    ],
    [
      '\tMeeting ID\t\tPasscode\t\n\t384 920 5716\t\t\t\n\t614 261 8345\t\t735268\t',
      '\tMeeting ID\t\tPasscode\t\n\nMeeting ID: 384 920 5716\n\nMeeting ID: 614 261 8345\nPasscode: 735268',
    ],
    [
      '\tMeeting ID\tPasscode\t\n384 920 5716\t482913',
      '\tMeeting ID\tPasscode\t\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      'Meeting ID\tPasscode\n  384 920 5716\t482913\t',
      'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      '| Meeting ID | Passcode |\n| 384 920 5716 | |\n| 614 261 8345 | 735268 |',
      '| Meeting ID | Passcode |\n\nMeeting ID: 384 920 5716\n\nMeeting ID: 614 261 8345\nPasscode: 735268',
    ],
    ['Meeting ID: 1\nPasscode: 2', 'Meeting ID: 1\nPasscode: 2'],
    ['a,b\nc,d', 'a,b\nc,d'],
    [
      'x\nMeeting ID\tPasscode\n384 920 5716\t482913\ny',
      'x\nMeeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 482913\ny',
    ],
    ['https://a.b\tMeeting ID\tPasscode\nx\t1\t2', 'https://a.b\tMeeting ID\tPasscode\nx\t1\t2'],
    [
      'Course\tMeeting ID (PMI)\tPasscode of the room\nMath\t1\t2',
      'Course\tMeeting ID (PMI)\tPasscode of the room\nMath\t1\t2',
    ],
    [
      '"Meeting ID","Passcode"\n"384 920 5716","482913"',
      '"Meeting ID","Passcode"\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      'ID\tURL\n384 920 5716\thttps://zoom.us/j/3849205716',
      'ID\tURL\n\nID: 384 920 5716\nURL: https://zoom.us/j/3849205716',
    ],
    ['Meeting ID\tTopic\n384 920 5716\tWeekly', 'Meeting ID\tTopic\n384 920 5716\tWeekly'],
    [
      'Meeting ID\tClass password\n384 920 5716\t482913',
      'Meeting ID\tClass password\n\nMeeting ID: 384 920 5716\nClass password: 482913',
    ],
    ['Meeting ID | Passcode\n--- | ---', 'Meeting ID | Passcode\n--- | ---'],
    [
      '  | Meeting ID | Passcode |  \n | 384 920 5716 | 482913 | ',
      '  | Meeting ID | Passcode |  \n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      '  | Meeting ID | Passcode |\n| 384 920 5716 | 482913 |  ',
      '  | Meeting ID | Passcode |\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      '|Meeting ID|Passcode|\n|384 920 5716|482913|',
      '|Meeting ID|Passcode|\n\nMeeting ID: 384 920 5716\nPasscode: 482913',
    ],
    [
      'Name\tMeeting ID\tPasscode\n**Math** one\t384 920 5716\tone **Math**',
      'Name\tMeeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nName: **Math** one\nPasscode: one **Math**',
    ],
    [
      'Name,Meeting ID,Passcode\n"b" c, "384 920 5716" ,A "b"',
      'Name,Meeting ID,Passcode\n\nMeeting ID: 384 920 5716\nName: "b" c\nPasscode: A "b"',
    ],
    [
      'Name,Meeting ID,Passcode\n"Math, one,384 920 5716,482913',
      'Name,Meeting ID,Passcode\n"Math, one,384 920 5716,482913',
    ],
    [
      'Meeting ID\tPasscode\n384 920 5716\t482913\n\n\nMeeting ID\tPasscode\n614 261 8345\t735268',
      'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 482913\n\n\nMeeting ID\tPasscode\n\nMeeting ID: 614 261 8345\nPasscode: 735268',
    ],
    ['Zoom: meeting id, passcode\n1, 2, 3', 'Zoom: meeting id, passcode\n1, 2, 3'],
    ['id,pin\n1,2', 'id,pin\n1,2'],
  ])('gets its headings before its cells: %j: %j', (given, want) => expect(labelTables(given)).toEqual(want));
});

describe('a table of a size', () => {
  const HEADER = 'Meeting ID\tPasscode';
  const ROW = '384 920 5716\t482913';
  const LABELLED = '\n\nMeeting ID: 384 920 5716\nPasscode: 482913';
  const isRead = (text: string) => labelTables(text) !== text;

  it('is read for 400 rows, in one table or several', () => {
    const rows = (count: number) => `\n${ROW}`.repeat(count);
    expect(labelTables(HEADER + rows(401))).toBe(HEADER + LABELLED.repeat(400) + rows(1));
    const two = labelTables(`${HEADER}${rows(400)}\n\n\n${HEADER}${rows(1)}`);
    expect(two).toBe(`${HEADER}${LABELLED.repeat(400)}\n\n\n${HEADER}${rows(1)}`);
  });

  it.each([
    ['a, b\n', 1999, true],
    ['a, b\n', 2000, false],
    ['a b\n', 2000, true],
    ['1, 2\n', 2000, true],
    ['https://a.b, c\n', 2000, true],
  ])('has its header behind 2,000 others at most: %j, %j times: %j', (line, times, is) =>
    expect(isRead(`${line.repeat(times)}${HEADER}\n${ROW}`)).toBe(is),
  );

  it('has 300 characters in its header, 2,000 in a row and 30 cells at most', () => {
    const cells = (length: number) => `\t${'x'.repeat(length)}`;
    const header = HEADER + cells(39).repeat(7);
    expect(header).toHaveLength(299);
    const row = ROW + '\ty'.repeat(7);
    expect(isRead(`${header}x\n${row}`)).toBe(true);
    expect(isRead(`${header}  \n${row}`)).toBe(false);
    expect(isRead(`${HEADER}\n${ROW.padEnd(2000, '1')}`)).toBe(true);
    expect(isRead(`${HEADER}\n${ROW.padEnd(2001, '1')}`)).toBe(false);
    const wide = labelTables(`${HEADER}${'\tx'.repeat(29)}\n${ROW}${'\ty'.repeat(29)}`);
    expect(wide.match(/x: y/g)).toHaveLength(28);
  });
});

describe('headings of a table', () => {
  it.each([
    [
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nMeeting ID: 384 920 5716\nPasscode: 482913\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: y',
    ],
    [
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
      'Meeting ID\tPasscode\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n384 920 5716\t482913\ty',
    ],
    ['Meeting ID\n384', 'Meeting ID\n384'],
    [
      'Meeting ID\tMeeting ID\n384 920 5716\t1',
      'Meeting ID\tMeeting ID\n\nMeeting ID: 384 920 5716\nMeeting ID: 1',
    ],
    ['ID\tx\n1\t2', 'ID\tx\n1\t2'],
    [
      'Name,"Meeting ID",Passcode\nA "b" c,384 920 5716,"48,29"',
      'Name,"Meeting ID",Passcode\n\nMeeting ID: 384 920 5716\nName: A "b" c\nPasscode: 48,29',
    ],
    [
      'Meeting ID\tPasscode\n---\t---\n384 920 5716\t1',
      'Meeting ID\tPasscode\n\nMeeting ID: 384 920 5716\nPasscode: 1',
    ],
    [
      'Zoom Room\tPasscode\nhttps://zoom.us/j/1\t1',
      'Zoom Room\tPasscode\n\nZoom Room: https://zoom.us/j/1\nPasscode: 1',
    ],
    [
      'リンク\tパスコード\nhttps://zoom.us/j/1\t1',
      'リンク\tパスコード\n\nリンク: https://zoom.us/j/1\nパスコード: 1',
    ],
    ['Meeting ID 2\tPasscode\n1\t2', 'Meeting ID 2\tPasscode\n1\t2'],
    ['Meeting ID\tPasscode', 'Meeting ID\tPasscode'],
    ['a\tb', 'a\tb'],
  ])('are 40 characters long at most: %j: %j', (given, want) => expect(labelTables(given)).toEqual(want));
});
