package sample

import (
	"encoding/json"
	"fmt"
)

type Point struct{ X, Y int }

func (p Point) String() string {
	type plain Point
	return fmt.Sprintf("%v", plain(p))
}

func (p Point) MarshalJSON() ([]byte, error) {
	type plain Point
	return json.Marshal(plain(p))
}

type ID string

func (i ID) String() string { return fmt.Sprintf("#%s", string(i)) }
