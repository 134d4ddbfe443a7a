package shop

import (
	"fmt"
	"math/rand"
)

func status(answers []int) string {
	code := answers[rand.Intn(len(answers))]
	return fmt.Sprintf("HTTP code %d", code)
}

func article(name string) string {
	code := fmt.Sprintf("%s-%04d", name, rand.Intn(10000))
	return "Article " + code
}
