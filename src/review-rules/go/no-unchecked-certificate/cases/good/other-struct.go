package api

type config struct {
	InsecureSkipVerify bool
	MinVersion         string
}

var defaults = config{InsecureSkipVerify: true, MinVersion: "1.0"}
