package words

import (
	"bufio"
	"os"
)

func init() {
	known = First("words.txt")
	other = second("words.txt")
}

// First may be called by other packages.
func First(name string) string {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return ""
	}
	line, _ := bufio.NewReader(f).ReadString('\n')
	return line
}

func second(name string) string {
	f, err := os.Open(name) // expect: unclosed-handle
	if err != nil {
		return ""
	}
	line, _ := bufio.NewReader(f).ReadString('\n')
	return line
}

func Seconds(names []string) (lines []string) {
	for _, name := range names {
		lines = append(lines, second(name))
	}
	return lines
}
