/** Functions that do nothing but give a result, by the path of their package. */
export const pureFunctions: ReadonlyMap<string, RegExp> = new Map([
  [
    'strings',
    /^(?:Clone|Compare|Contains(?:Any|Rune|Func)?|Count|Cut(?:Prefix|Suffix)?|EqualFold|Fields|HasPrefix|HasSuffix|Index\w*|Join|LastIndex\w*|Repeat|Replace(?:All)?|Split(?:N|After|AfterN)?|Title|To(?:Lower|Title|Upper|ValidUTF8)|Trim(?:Left|Prefix|Right|Space|Suffix)?)$/,
  ],
  [
    'bytes',
    /^(?:Clone|Compare|Contains(?:Any|Rune)?|Count|Cut|Equal(?:Fold)?|Fields|HasPrefix|HasSuffix|Index\w*|Join|LastIndex\w*|Repeat|Replace(?:All)?|Split(?:N|After)?|To(?:Lower|Title|Upper)|Trim(?:Left|Prefix|Right|Space|Suffix)?)$/,
  ],
  ['strconv', /^(?:Itoa|Quote\w*|Format\w+|Append\w+)$/],
  ['fmt', /^(?:Sprint(?:f|ln)?|Errorf|Append(?:f|ln)?)$/],
  ['errors', /^(?:New|Join|Unwrap)$/],
  ['github.com/pkg/errors', /^(?:New|Errorf|Wrapf?|WithMessagef?|WithStack|Cause)$/],
  ['path', /^(?:Base|Clean|Dir|Ext|IsAbs|Join|Split)$/],
  ['path/filepath', /^(?:Base|Clean|Dir|Ext|FromSlash|IsAbs|Join|Split|ToSlash|VolumeName)$/],
  ['math', /^(?:Abs|Ceil|Floor|Max|Min|Mod|Pow|Round|Sqrt|Trunc)$/],
  [
    'slices',
    /^(?:Clone|Clip|Compact(?:Func)?|Concat|Contains(?:Func)?|Delete(?:Func)?|Insert|Replace|Sorted)$/,
  ],
  ['maps', /^(?:Clone|Keys|Values)$/],
  ['html', /^(?:Escape|Unescape)String$/],
  ['html/template', /^(?:HTML|JS|URLQuery)Escape(?:String|r)$/],
  ['net/url', /^(?:Path|Query)(?:Escape|Unescape)$/],
  ['context', /^With(?:Value|outCancel)$/],
  ['time', /^(?:After|Date|NewTimer|Since|Unix|UnixMilli|Until)$/],
  ['os/exec', /^Command(?:Context)?$/],
  ['sync', /^Once(?:Func|Values?)$/],
  ['net/http', /^NewRequest(?:WithContext)?$/],
]);

/** Functions of these that panic at what they do not take, or call what may. */
export const mayPanic =
  /^(?:Append\w*|Date|Delete|Format\w+|Insert|Repeat|Replace|Sprint(?:f|ln)?|\w+Func|Sorted)$/;

/** Methods of a `time.Time`: each gives another time, or says something of this one. */
export const timeMethods = /^(?:Add|AddDate|After|Before|Equal|Format|In|Local|Round|Sub|Truncate|UTC)$/;

/** Those of them that give no other time. */
export const timeQuestions = /^(?:After|Before|Equal|Format|Sub)$/;
