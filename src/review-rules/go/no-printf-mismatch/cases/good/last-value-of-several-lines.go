package a

import "fmt"

func f(name string, count int) string {
	return fmt.Sprintf(
		"%s has %d"+
			" of %d",
		name,
		count,
		count+1,
	)
}
