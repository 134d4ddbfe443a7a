package memory

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type stats struct{ total, free uint64 }

// No line of the kernel is empty; what follows the first word may differ.
func read() (stats, error) {
	var found stats
	f, err := os.Open("/proc/meminfo")
	if err != nil {
		return found, err
	}
	defer f.Close()
	set := func(into *uint64, words []string) error {
		if len(words) != 3 {
			return fmt.Errorf("got %v, want three words", words)
		}
		n, err := strconv.ParseUint(words[1], 10, 64)
		*into = n * 1024
		return err
	}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		words := strings.Fields(lines.Text())
		switch words[0] {
		case "MemTotal:":
			err = set(&found.total, words)
		case "MemFree:":
			err = set(&found.free, words)
		}
		if err != nil {
			return found, err
		}
	}
	return found, lines.Err()
}
