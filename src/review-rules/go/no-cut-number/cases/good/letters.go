package number

import "strconv"

func letter(text string) rune {
	n, _ := strconv.Atoi(text)
	return rune(n)
}
