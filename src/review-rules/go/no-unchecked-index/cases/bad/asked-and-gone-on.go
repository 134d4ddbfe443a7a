package restore

import (
	"log"
	"path/filepath"
	"strconv"
	"strings"
)

func shards(files []string) ([]int, error) {
	var found []int
	for _, file := range files {
		parts := strings.Split(filepath.Base(file), ".")
		if len(parts) != 4 {
			log.Printf("skipping %s", file)
		}
		shard, err := strconv.Atoi(parts[2]) // expect: slice-bounds
		if err != nil {
			return nil, err
		}
		found = append(found, shard)
	}
	return found, nil
}
