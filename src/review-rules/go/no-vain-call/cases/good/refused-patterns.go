package parcels

import "regexp"

var (
	number   = regexp.MustCompile(`^P-(\d{4})-(\d+)$`)
	brackets = regexp.MustCompile(`[]()[{}*+?|]`)
	others   = regexp.MustCompile(`[^]a-z]+?`)
	named    = regexp.MustCompile(`(?P<year>\d{4})-(?<month>\d\d)`)
	flags    = regexp.MustCompile(`(?i)(?s:a.*b)?(?U)x+`)
	classes  = regexp.MustCompile(`[[:alpha:]_\-\]\w]{1,1000}`)
	braces   = regexp.MustCompile(`{{\s*(\w+)\s*}}|a{,3}|{x}`)
	quoted   = regexp.MustCompile(`\Q(*\E\(`)
	greek    = regexp.MustCompile(`\p{Greek}\PL\x{10FFFF}\x7F\C`)
	escaped  = regexp.MustCompile("\\(\"[^\"]*\"\\)\t*")
	lazy     = regexp.MustCompile(`a??b*?c{2,3}?`)
	ranges   = regexp.MustCompile(`[A-Za-z0-9_-][+--][a-c-e]`)
	empty    = regexp.MustCompile(`()*(a|)+^*`)
)
