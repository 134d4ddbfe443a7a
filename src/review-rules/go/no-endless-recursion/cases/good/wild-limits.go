package limits

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

var errFormat = errors.New("limit has the form 10/1m")

type Limit struct {
	Requests int
	Per      time.Duration
}

func Parse(text string) (Limit, error) {
	count, per, ok := strings.Cut(text, "/")
	if !ok {
		return Limit{}, errFormat
	}
	requests, err := strconv.Atoi(count)
	if err != nil {
		return Limit{}, fmt.Errorf("%w: %q", errFormat, count)
	}
	every, err := time.ParseDuration(per)
	if err != nil {
		return Limit{}, fmt.Errorf("%w: %q", errFormat, per)
	}
	return Limit{Requests: requests, Per: every}, nil
}

func (l Limit) String() string {
	return strconv.Itoa(l.Requests) + "/" + l.Per.String()
}

func (l *Limit) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '{' {
		type plain Limit
		return json.Unmarshal(data, (*plain)(l))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	found, err := Parse(text)
	if err != nil {
		return err
	}
	*l = found
	return nil
}
