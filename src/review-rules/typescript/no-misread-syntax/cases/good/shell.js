export const script = ['echo ${HOME}', 'cd ${PWD}'].join('\n');
