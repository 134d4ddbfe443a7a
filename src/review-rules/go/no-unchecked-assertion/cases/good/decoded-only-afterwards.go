package serde

import "encoding/json"

type rule func(value any) (any, error)

func Encode(message any, run rule) ([]byte, error) {
	message, err := run(message)
	if err != nil {
		return nil, err
	}
	raw := message.([]byte)
	if err := json.Unmarshal(raw, &message); err != nil {
		return nil, err
	}
	return json.Marshal(message)
}
