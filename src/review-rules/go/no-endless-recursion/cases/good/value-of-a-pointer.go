package sample

import (
	"encoding/json"
	"fmt"
)

type Point struct{ X, Y int }

func (p *Point) String() string { return fmt.Sprintf("%v", *p) }

func (p *Point) MarshalJSON() ([]byte, error) { return json.Marshal(*p) }
