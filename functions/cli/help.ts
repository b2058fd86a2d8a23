/** What `npx yujin --help` says. */
export const HELP = `育津：按一个文件里的事实，逐行回答能不能领生育待遇、能领多少。

用法
  npx --no yujin assess 文件 [选项]   文件是 .csv、.ndjson 或 .jsonl
  npx --no yujin assess - < 进 > 出   从标准输入一行一行地读，一行一行地答，次序不变；见 docs/batch.md
  npx --no yujin read 文件           读一份缴费记录，打印每个月和一段一段的 contributions
  npx --no yujin mcp                 给这台机器上的 AI 助手用（MCP，标准输入输出），见 docs/assistants.md
  npx --no yujin template            打印一个 CSV 样子：表头和例子

选项
  --participation       问的是参保（能不能参加、宝宝从哪天起能报、要不要等……），assess 和 template 都可以加
  --out 文件            回答写到哪里；不写就放在原文件旁边，名字是 ….answers.ndjson
  --format csv          回答写成表格，一项待遇一行，用 Excel 打开看；不写就看 --out 的名字，都没有就是 ndjson
  --audience hr         话对着单位的经办人说；不写就是对本人说，结论一样
  --rejected 文件       有错的行写到哪里；不写就在回答旁边，名字是 ….rejected.ndjson
  --as-of 2026-03-05    按哪一天算；不写就是今天（北京时间）。行里自己写了 asOf 的，按行里的
  --encoding gb18030    CSV 的编码；不写就看文件：UTF-8、UTF-16，都不是就当 GB18030（Excel 常用）
  --jobs 2              用几个核；不写就全用
  --shard 2/8           只算 8 份里的第 2 份，几台机器各算一份；回答的文件名里写着是哪一份
  --force               回答的文件已经有了，也重新算并换掉它
  --fresh               不接着上次的做，从头来

中途停了（Ctrl+C、关机都可以），再运行一次同样的命令，会从停下的地方接着做，结果和一次做完的一样。
要签了名的回执，就和接口一样设 YUJIN_SIGNING_KEYS（或 YUJIN_SIGNING_KEYS_FILE）；没有设，回答里就没有回执。
回答全部写好了才会出现在 ….answers.ndjson。有错的行写在 ….rejected.ndjson：第几行、哪里要改、原来的内容。

CSV 里可以有 person.record 这一列，格子里是缴费记录的原文；或 person.recordFile，写文件的名字（从 CSV 所在的文件夹找）。
spouse 也一样。读不懂的、要问的，这一行就写在 ….rejected.ndjson 里，说是哪几个月、怎么改，或者在 person.recordAnswers 这一列怎么答
（scheme-1=employer；整列都一样的，写 scheme=employer）。还在交的写“至今”，从来没交过的写“没交过”。

结束时的代码
  0  全部回答了          2  有的行要改，其余都回答了
  1  没有做成            130  被 Ctrl+C 停下

例子
  npx --no yujin template > people.csv
  npx --no yujin assess people.csv
  npx --no yujin template --participation > joining.csv
  npx --no yujin assess joining.csv --participation
  npx --no yujin assess people.ndjson --as-of 2026-01-01 --out 一月.ndjson
`;
