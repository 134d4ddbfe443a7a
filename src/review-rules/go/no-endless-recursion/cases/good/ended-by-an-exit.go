package sample

import "os"

func retry(n int) {
	if n > 3 {
		os.Exit(1)
	}
	retry(n + 1)
}
