import type { Labels } from './labels.ts';

/** Zoom's words in Japanese, Chinese and Korean; see `labels.ts`. */
export const ASIAN_LABELS: Record<string, Labels> = {
  ja: {
    sentence: ['さんがあなたを', 'さんが、あなたを'],
    join: ['zoomミーティングに参加する', 'zoomミーティングに参加'],
    id: ['ミーティングid', 'ウェビナーid'],
    passcode: ['パスコード', 'パスワード'],
    topic: ['トピック'],
    time: ['時間', '時刻'],
    local: ['市内番号を検索'],
  },
  'zh-CN': {
    sentence: ['邀请您参加', '邀请你参加'],
    join: ['加入 zoom 会议', '加入zoom会议'],
    id: ['会议号', '会议 id', '会议id'],
    passcode: ['密码'],
    topic: ['主题'],
    time: ['时间'],
  },
  'zh-TW': {
    sentence: ['邀請您參加', '邀請你參加'],
    join: ['加入 zoom 會議', '加入zoom會議'],
    id: ['會議 id', '會議id', '帳號'],
    passcode: ['密碼'],
    topic: ['主題'],
    time: ['時間'],
  },
  ko: {
    join: ['zoom 회의 참가'],
    id: ['회의 id'],
    passcode: ['암호'],
    topic: ['주제'],
    time: ['시간'],
  },
};
