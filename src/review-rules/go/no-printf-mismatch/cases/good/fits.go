package a

import (
	"fmt"
	"log"
)

func f(name string, count int, share float64) {
	fmt.Printf("%s has %d (%.2f%%)\n", name, count, share)
	fmt.Printf("%-10s|%+d|%#x|% d|%05d\n", name, count, count, count, count)
	log.Printf("%v %T %p %q %U %c %t %e %g %b %o %O %X", 1, 2, &count, 'a', 'b', 'c', true, 1.5, 2.5, 3, 4, 5, 6)
}
