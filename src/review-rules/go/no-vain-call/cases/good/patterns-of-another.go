package sample

import "github.com/dlclark/regexp2"

var ahead = regexp2.MustCompile(`(?=a)b`, 0)
