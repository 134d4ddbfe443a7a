package jekyll

import "regexp"

var image = regexp.MustCompile(`{%\s+img\s+(\S+)\s+%}`)

func Convert(text string) string {
	return image.ReplaceAllStringFunc(text, func(tag string) string {
		return "![](" + image.FindStringSubmatch(tag)[1] + ")"
	})
}

func ConvertAll(text string) string {
	return image.ReplaceAllStringFunc(text, convertOne)
}

func convertOne(tag string) string {
	parts := image.FindStringSubmatch(tag)
	return "![](" + parts[1] + ")"
}
