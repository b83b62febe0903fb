"""Documents on the conditions of processing goods: who may process what, where and until when."""
