package sample

import "fmt"

type Query struct{ text string }

func (q Query) String(depth int) string { return fmt.Sprint(depth, q) }

func (q Query) Describe() string { return fmt.Sprintf("%v", q) }
