package a

import (
	"fmt"
	"log"
	"os"
)

func f(name string, count int) error {
	fmt.Printf("%s has %d of %d\n", name, count) // expect: printf-mismatch
	log.Printf("%s") // expect: printf-mismatch
	fmt.Fprintf(os.Stderr, "%s: %v\n", name) // expect: printf-mismatch
	log.Fatalf("%*d", count) // expect: printf-mismatch
	return fmt.Errorf("%[3]s", name, name) // expect: printf-mismatch
}
