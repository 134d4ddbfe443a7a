package a

import (
	"fmt"
	"log"
)

func f() string {
	err := g()
	log.Printf("g: %w", err) // expect: printf-mismatch
	return fmt.Sprintf("g: %w", err) // expect: printf-mismatch
}
