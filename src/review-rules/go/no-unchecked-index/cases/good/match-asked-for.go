package version

import "regexp"

var pattern = regexp.MustCompile(`v(\d+)\.(\d+)`)

func Major(text string) string {
	found := pattern.FindStringSubmatch(text)
	if found == nil {
		return ""
	}
	return found[1]
}

func Minor(text string) string {
	if found := pattern.FindStringSubmatch(text); len(found) > 0 {
		return found[2]
	}
	return ""
}

func Both(text string) (string, string) {
	if !pattern.MatchString(text) {
		return "", ""
	}
	found := pattern.FindStringSubmatch(text)
	return found[1], found[2]
}

func Each(text string) []string {
	var all []string
	for _, found := range pattern.FindAllStringSubmatch(text, -1) {
		all = append(all, found[1])
	}
	return all
}
