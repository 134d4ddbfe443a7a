package hosts

import (
	"bufio"
	"os"
)

func Known(files ...string) (lines []string, err error) {
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		for scanner := bufio.NewScanner(f); scanner.Scan(); {
			lines = append(lines, scanner.Text())
		}
	}
	return lines, nil
}
