package disk

import (
	"os"
	"syscall"
)

func available(dir string) int64 {
	var free int64
	if _, err := os.Stat(dir); os.IsNotExist(err) {
		os.MkdirAll(dir, 0o755)
	}
	var fs syscall.Statfs_t
	if err := syscall.Statfs(dir, &fs); err == nil {
		free = int64(fs.Bavail)
	} else {
		free = 1 << 40
	}
	return free
}
