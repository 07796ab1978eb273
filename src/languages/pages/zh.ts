import type { PagePack } from '../../model/packs/furniture.ts';

export const page = {
  code: 'zh',
  months: [['一月'], ['二月'], ['三月'], ['四月'], ['五月'], ['六月'], ['七月'], ['八月'], ['九月'], ['十月'], ['十一月'], ['十二月']],
  furniture: {
    joiners: ['和', '与'],
    wires: ['电', '電', '讯', '訊'],
    lines: [
      {
        id: 'zh.line.credit',
        use: 'credit',
        form: 'label',
        pattern: '(图|圖|图片|圖片|摄影|攝影|图源|圖源|照片|图片来源|圖片來源|资料图|資料圖)',
        examples: ['图片：港口通讯社', '（圖：王明）'],
      },
      {
        id: 'zh.line.credit-slash',
        use: 'credit',
        form: 'start',
        pattern: '((图|圖|图片|圖片|照片) (/|／))',
        examples: ['（圖／王明攝）'],
      },
      {
        id: 'zh.line.credit-given',
        use: 'credit',
        form: 'end',
        pattern: '(供图|供圖|摄|攝|摄影|攝影)',
        examples: ['港口通讯社供图'],
      },
      {
        id: 'zh.line.source',
        use: 'source',
        form: 'label',
        pattern: '(来源|來源|资料来源|資料來源|新闻来源|新聞來源|原文)',
        examples: ['来源：港口日报'],
      },
      {
        id: 'zh.line.byline',
        use: 'byline',
        form: 'label',
        pattern: '(记者|記者|作者|文|撰文|文字|本报记者|本報記者)',
        examples: ['记者：王明', '作者：李红'],
      },
      {
        id: 'zh.line.byline-start',
        use: 'byline',
        form: 'start',
        pattern: '(记者|記者|本报记者|本報記者)',
        examples: ['记者 王明', '記者王明／綜合報導'],
      },
      {
        id: 'zh.line.published',
        use: 'published',
        form: 'start',
        pattern: '((发布|發布|发表|發表|发稿|刊登) (时间|時間|日期|于|於) [:]|(时间|時間|日期) :)',
        examples: ['发布时间：2024-03-03 10:15'],
      },
      {
        id: 'zh.line.updated',
        use: 'updated',
        form: 'start',
        pattern: '((更新|修改) (时间|時間|日期|于|於) [:])',
        examples: ['更新时间：2024-03-04'],
      },
      {
        id: 'zh.line.views',
        use: 'metadata',
        form: 'start',
        pattern: '((阅读|閱讀|浏览|瀏覽|点击|點擊) [量|数|數|次数] [:] {number})',
        examples: ['阅读：120'],
      },
      {
        id: 'zh.line.list',
        use: 'list',
        form: 'whole',
        pattern:
          '((相关|相關) (新闻|新聞|阅读|閱讀|文章|链接|鏈接|連結|报道|報導|推荐|故事|内容)|延伸(阅读|閱讀)|(热门|熱門|最新|推荐|推薦|精彩|更多|热点|熱點) (新闻|新聞|文章|阅读|閱讀|推荐|推薦|内容|內容|报道)|猜你喜欢|大家都在看|点击排行|往期回顾|编辑推荐|編輯推薦|更多)',
        examples: ['相关新闻', '延伸閱讀', '热门文章'],
      },
      {
        id: 'zh.line.comments',
        use: 'list',
        form: 'whole',
        pattern: '([网友|網友|全部|发表|發表|我要|最新|{number}] (评论|評論|留言|条评论|则留言))',
        examples: ['评论（3）', '发表评论'],
      },
      {
        id: 'zh.line.related',
        use: 'related',
        form: 'label',
        pattern: '((相关|相關) (新闻|新聞|阅读|閱讀|报道|報導)|延伸(阅读|閱讀)|更多(新闻|新聞|报道|報導)|推荐阅读|看更多|另见)',
        examples: ['延伸閱讀：港口五月重開'],
      },
      {
        id: 'zh.line.share',
        use: 'furniture',
        form: 'start',
        pattern:
          '(分享(到|至|给|給|:)|扫描二维码|掃描|扫一扫|掃一掃|关注(公众号|我们|微信)|關注|订阅|訂閱|欢迎订阅|歡迎訂閱|版权(所有|声明)|版權|未经(授权|许可)|未經|转载(请|须)|轉載|责任编辑|責任編輯|责编|責編|纠错|糾錯|投稿|联系(我们|电话|邮箱)|聯絡|京ICP|网站地图|关于我们|關於我們|下载(客户端|APP)|下載|登录|登入|注册|註冊|不得转载|打印|列印)',
        examples: ['分享到 微博', '扫描二维码', '责任编辑：王明', '版权所有'],
      },
      {
        id: 'zh.line.share-bracket',
        use: 'furniture',
        form: 'whole',
        pattern: '(纠错|糾錯|打印|收藏|分享|举报|舉報)',
        examples: ['【纠错】'],
      },
      {
        id: 'zh.line.label',
        use: 'furniture',
        form: 'whole',
        pattern:
          '(首页|首頁|主页|主頁|新闻|新聞|国际|國際|国内|國內|时事|時事|政治|经济|經濟|财经|財經|社会|社會|体育|體育|文化|科技|视频|視頻|影音|广告|廣告|搜索|搜尋|返回|返回顶部|上一页|下一页|上一篇|下一篇|字号|字號|大|中|小|更多|评论|分享)',
        examples: ['首页', '广告'],
      },
      {
        id: 'zh.line.signature',
        use: 'signature',
        form: 'start',
        pattern: '((编译|編譯|编辑|編輯|翻译|翻譯|校对|審稿) (:|／))',
        examples: ['（编译：王明）'],
      },
      {
        id: 'zh.line.finished',
        use: 'signature',
        form: 'whole',
        pattern: '(完|完毕|完畢)',
        examples: ['（完）'],
      },
    ],
  },
} as const satisfies PagePack;
